/**
 * How many model calls one run of a function makes at the most, and how many requests: what stands on the way to each
 * call multiplies it.
 */
import type { Func, Loop } from '../program/tree.js'
import { loopsOf } from '../program/walk.js'
import { exprAt } from './arguments.js'
import { funcOf, type Context } from './context.js'
import { sizeCount } from './count-sizes.js'
import { atMost, hidden, isExact, isNone, mostOf, NONE, ONCE, productOf, sumOf, times, unbounded, type Count } from './count.js'
import type { Effect, Layer } from './effect.js'
import { effectsOfDecorated, MOST as MOST_EFFECTS } from './effects.js'
import type { AgentLoop, Retry } from './facts.js'
import { boundOf, valueOfSpot } from './limits.js'
import { turnsOfLoop } from './loop-turns.js'
import { factOfLoop } from './loops.js'
import { meaningOf, type Meaning } from './meaning.js'
import { factsOfMutualRecursion } from './mutual.js'
import { originsOf } from './origins.js'
import { factsOfRecursion } from './recursion.js'
import { resolve } from './resolve.js'
import { loopTriesTheSame, triesTheSame } from './retried-failures.js'
import { callsOfRun, requestsOfCall } from './run-counts.js'
import { alternatives, whyUnknown, type Frame } from './value.js'

/** `calls`: if none fails and the model never stops by itself. `requests`: if each fails as often as it is tried again. */
export interface Counts {
  readonly calls: Count
  readonly requests: Count
}

const NOTHING: Counts = { calls: NONE, requests: NONE }
const same = (count: Count): Counts => ({ calls: count, requests: count })

/** The worst case of one run of a function. */
export function worstCaseOf(context: Context, func: Func, frame: Frame): Counts {
  const effects = effectsOfDecorated(context, func, frame)
  // A list that was cut off holds not all there is.
  if (effects.length >= MOST_EFFECTS || context.budget <= 0) return same(hidden('budget'))
  return worstCaseOfEffects(context, effects)
}

/** Of several ways to run the same, the worst. */
export function worstOf(cases: readonly Counts[]): Counts {
  const [only] = cases
  if (only && cases.length === 1) return only
  return { calls: mostOf(cases.map(({ calls }) => calls), true), requests: mostOf(cases.map(({ requests }) => requests), true) }
}

function worstCaseOfEffects(context: Context, effects: readonly Effect[]): Counts {
  const counts = fold(context, effects, 0)
  // Anything may happen in what is not known.
  const isHidden = effects.some(({ kind, use }) => kind === 'unknown' && use !== 'dropped')
  return isHidden ? { calls: atMost(counts.calls), requests: atMost(counts.requests) } : counts
}

/** Effects that have the same layers up to a depth. */
function fold(context: Context, effects: readonly Effect[], depth: number): Counts {
  const groups = new Map<object, Effect[]>()
  const own: Counts[] = []
  for (const effect of effects) {
    const layer = effect.layers[depth]
    if (!layer) own.push(countsOfEffect(context, effect))
    else {
      const key = layer.k === 'way' ? layer.fork : layer.k === 'loop' ? layer.loop : layer
      groups.set(key, [...(groups.get(key) ?? []), effect])
    }
  }
  const all = [...own, ...[...groups.values()].map((group) => countsOfLayer(context, group, depth))]
  return { calls: sumOf(all.map(({ calls }) => calls)), requests: oneAfterTheOther(all.map(({ requests }) => requests)) }
}

/** Where every request of a call fails, those after it are not made. */
function oneAfterTheOther(requests: readonly Count[]): Count {
  const made = requests.filter((each) => !isNone(each))
  return made.length > 1 ? atMost(sumOf(made)) : sumOf(requests)
}

function countsOfEffect(context: Context, effect: Effect): Counts {
  if (effect.kind === 'again') return same(againAt(context, effect))
  if (effect.kind !== 'model' || !effect.meaning || isTool(effect.meaning)) return NOTHING
  const calls = callsOfRun(context, effect.meaning)
  if (calls.k === 'unbounded') return same(calls)
  const each = requestsOfCall(context, effect.meaning)
  const requests = productOf([calls, each])
  return { calls, requests: calls.k === 'number' && calls.n === 1 ? requests : atMost(requests) }
}

function isTool({ row }: Meaning): boolean {
  return row.kind === 'agent-run' && row.asTool === true
}

/** A function that calls itself again: without end only if that is said of it. */
function againAt(context: Context, { call }: Effect): Count {
  const { at } = call
  const caller = context.bindings.siteOfCall(call)
  if (!caller) return hidden('circular')
  const func = funcOf(context, caller.func)
  const loop = [...factsOfRecursion(context, func), ...factsOfMutualRecursion(context, func)].find((fact) => fact.at === at)
  const endless = loop && (loop.kind === 'retry' ? loop.endless : loop.open)
  return endless ? unbounded({ at, says: loop.decider === 'model' ? 'goes on until the model says so' : 'never ends by itself' }) : hidden('circular')
}

function countsOfLayer(context: Context, group: readonly Effect[], depth: number): Counts {
  const layer = group[0]?.layers[depth] as Layer
  if (layer.k === 'way') return waysOf(context, group, depth, layer)
  const inner = fold(context, group, depth + 1)
  if (isNone(inner.calls)) return inner
  switch (layer.k) {
    case 'loop':
      return inLoop(context, inner, layer.loop, layer.frame, group)
    case 'each':
      return repeated(inner, itemsOf(context, layer))
    case 'retry':
      return tried(inner, attemptsOf(context, layer.meaning), isTheSame(group, (call) => triesTheSame(context, layer.meaning, call)))
    case 'wrapper':
      return same(hidden('call'))
    case 'later':
      return same(hidden('other'))
    case 'handler':
      return { calls: atMost(inner.calls), requests: atMost(inner.requests) }
    default:
      return inner
  }
}

/** Of ways that exclude each other the worst; where the model picks the way, it picks that one. */
function waysOf(context: Context, group: readonly Effect[], depth: number, { fork, frame }: Layer & { k: 'way' }): Counts {
  const ways = new Map<number, Effect[]>()
  for (const effect of group) {
    const { way } = effect.layers[depth] as Layer & { k: 'way' }
    ways.set(way, [...(ways.get(way) ?? []), effect])
  }
  const counts = [...ways.values()].map((effects) => fold(context, effects, depth + 1))
  if (counts.every(({ calls }) => isNone(calls))) return NOTHING
  const { test } = fork
  const origins = test && originsOf(context, test, frame)
  // As long as a loop goes on, nobody has left it: how often that is, its turns tell.
  const leavesLoop = [...ways.keys()].length === 1 && group.every((effect) => isLoopLeft(effect, depth))
  const picked = leavesLoop || (origins !== undefined && origins.has('model') && !origins.has('unknown'))
  const all = ways.size > 1 ? counts : [...counts, NOTHING]
  return { calls: mostOf(all.map(({ calls }) => calls), picked), requests: mostOf(all.map(({ requests }) => requests), false) }
}

/** Whether the other way leaves the loop round it. */
function isLoopLeft({ layers }: Effect, depth: number): boolean {
  const layer = layers[depth]
  if (layer?.k !== 'way' || layer.beside === undefined || layer.beside === 'continue') return false
  const round = layers.slice(0, depth).findLast(({ k }) => k === 'loop' || k === 'entered' || k === 'each')
  return round?.k === 'loop'
}

function repeated({ calls, requests }: Counts, turns: Count): Counts {
  const once = turns.k === 'number' && turns.n <= 1
  return { calls: productOf([turns, calls]), requests: once ? productOf([turns, requests]) : atMost(productOf([turns, requests])) }
}

/** What is tried again after other failures than the client's may still come to all of it: one after the other, and both. */
function tried({ calls, requests }: Counts, attempts: Count, same: boolean | undefined): Counts {
  return { calls: isExact(calls) ? calls : atMost(calls), requests: productOf([same ? attempts : atMost(attempts), requests]) }
}

/** Whether something holds for all calls that are tried again. */
function isTheSame(group: readonly Effect[], holds: (call: Meaning) => boolean | undefined): boolean | undefined {
  const each = group.flatMap(({ kind, meaning }) => (kind === 'model' && meaning ? [holds(meaning)] : []))
  const [first] = each
  return each.every((one) => one === first) ? first : undefined
}

/** `for attempt in Retrying(): …`: each turn is an attempt. */
export function triedInLoop(context: Context, { over }: Loop, frame: Frame): Meaning | undefined {
  const values = over ? alternatives(resolve(context, over, frame)) : []
  const meanings = values.flatMap((value) => (value.k === 'api' && value.made ? (meaningOf(context, value.made.call, value.made.frame) ?? []) : []))
  return meanings.find(({ row }) => row.kind === 'retry' && row.callback === 'loop')
}

function inLoop(context: Context, inner: Counts, loop: Loop, frame: Frame, group: readonly Effect[]): Counts {
  const helper = triedInLoop(context, loop, frame)
  if (helper) return tried(inner, attemptsOf(context, helper), isTheSame(group, (call) => triesTheSame(context, helper, call)))
  const fact = loopFact(context, loop, frame)
  if (fact?.kind === 'retry') {
    const attempts = fact.endless ? unbounded({ at: loop.head, says: 'never gives up' }) : turnsOfLoop(context, loop, frame, 'retry')
    return tried(inner, attempts, isTheSame(group, (call) => loopTriesTheSame(context, loop, frame, call)))
  }
  if (fact?.open) return same(unbounded({ at: loop.head, says: fact.decider === 'model' ? 'ends only when the model says so' : 'never ends by itself' }))
  return repeated(inner, turnsOfLoop(context, loop, frame, 'agent'))
}

const owners = new WeakMap<Context, Map<Loop, Func>>()

/** What a loop round a model call is said to be. */
export function loopFact(context: Context, loop: Loop, frame: Frame): AgentLoop | Retry | undefined {
  let known = owners.get(context)
  if (!known) owners.set(context, (known = new Map()))
  if (!known.has(loop)) for (const func of context.programs.at(loop.place.start).module.functions) for (const each of loopsOf(func.body)) known.set(each, func)
  const func = known.get(loop)
  return func && factOfLoop(context, loop, func, frame)
}

/** How often a helper tries its callback, the first time included. */
export function attemptsOf(context: Context, meaning: Meaning): Count {
  const { row } = meaning
  if (row.kind !== 'retry') return hidden('other')
  const forever = row.forever && valueOfSpot(context, row.forever, meaning.site)
  if (forever && !(forever.k === 'constant' && forever.value === false)) {
    return forever.k === 'constant' && forever.value === true ? unbounded({ at: meaning.site.call.at, says: 'never gives up' }) : hidden(whyUnknown(forever))
  }
  const bound = boundOf(context, meaning)
  if (bound.open || (bound.state === 'absent' && (bound.decider === 'nobody' || bound.decider === 'model'))) return unbounded({ at: meaning.site.call.at, says: 'never gives up' })
  if (bound.count === undefined || bound.unit !== undefined || bound.state === 'elsewhere') return hidden(bound.why ?? 'other')
  return times(bound.state === 'given' ? bound.count + (row.limit?.plus ?? 0) : bound.count)
}

/** Where the items are the functions, each of them is looked into by itself. */
function itemsOf(context: Context, { call, meaning: { row, site } }: Layer & { k: 'each' }): Count {
  if (row.kind !== 'each' && row.kind !== 'fan-out') return hidden('other')
  const over = exprAt(call, row.over)
  if (row.callback === row.over) return over?.k === 'list' ? ONCE : hidden('other')
  return over ? sizeCount(context, over, site.frame) : hidden('other')
}
