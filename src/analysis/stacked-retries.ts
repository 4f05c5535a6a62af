/** Retries over retries: what each of them tries again, all those inside it try again, too. */
import type { Limit, ModelCallRow } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import { standsElsewhere } from '../program/relocate.js'
import type { Func, Place } from '../program/tree.js'
import type { Context } from './context.js'
import { hidden, type Count } from './count.js'
import type { Effect, Layer } from './effect.js'
import { effectsOfDecorated } from './effects.js'
import type { RetryLayer, StackedRetries } from './facts.js'
import { framesOf } from './frames.js'
import { valueOfSpot } from './limits.js'
import { turnsOfLoop } from './loop-turns.js'
import { meaningOf, type Meaning } from './meaning.js'
import { optionEdit } from './option-edits.js'
import { loopTriesTheSame, triesTheSame } from './retried-failures.js'
import { waitedBy, waitedByHelper, waitedInAll, waitedInLoop, type Waited } from './retry-waits.js'
import { requestsOfCall } from './run-counts.js'
import { alternatives, BASE, type Made } from './value.js'
import { attemptsOf, loopFact, triedInLoop } from './worst-case.js'

/** The stacks whose outermost retry stands in a function of the file; one that is part of a larger one is told with that. */
export function stackedRetries(context: Context, functions: readonly Func[]): readonly StackedRetries[] {
  const worst = new Map<Place, StackedRetries>()
  for (const stack of functions.flatMap((func) => stackedRetriesIn(context, func))) {
    const known = worst.get(stack.at)
    if (!standsElsewhere(stack.at) && (!known || known.requests < stack.requests)) worst.set(stack.at, stack)
  }
  const stacks = [...worst.values()]
  const inside = new Set(stacks.flatMap(({ layers }) => layers.slice(1).map(({ at }) => at)))
  return stacks.filter(({ at }) => !inside.has(at)).sort((a, b) => a.at.start - b.at.start)
}

/** Those of one function. */
function stackedRetriesIn(context: Context, func: Func): readonly StackedRetries[] {
  const calls = [BASE, ...framesOf(context, func)].flatMap((frame) => effectsOfDecorated(context, func, frame)).filter(({ kind }) => kind === 'model')
  return calls.flatMap((call) => stackOver(context, call) ?? [])
}

interface Tried {
  readonly name: string
  readonly at: Place
  readonly attempts: Count
  /** The waits between so many attempts. */
  waited(attempts: number): Waited | undefined
  readonly off?: Edit | undefined
}

function stackOver(context: Context, call: Effect): StackedRetries | undefined {
  const { meaning } = call
  if (!meaning || (meaning.row.kind !== 'model-call' && meaning.row.kind !== 'agent-run')) return undefined
  const tried = call.layers.map((layer) => triedBy(context, layer, meaning))
  // A stack that begins in a function entered on the way is told of there.
  const begin = tried.findIndex((each) => each !== undefined)
  const entered = call.layers.findIndex(({ k }) => k === 'entered')
  if (entered >= 0 && (begin < 0 || entered < begin)) return undefined
  const retried = [...tried.filter((each) => each !== undefined), ...triedByChain(context, meaning), ...triedByClient(context, meaning)]
  const { goesOn } = (meaning.row as ModelCallRow).retries ?? {}
  const counted = retried.flatMap(({ name, at, attempts, off, waited }) => (attempts.k === 'number' && attempts.n > 1 ? [{ name, at, attempts: attempts.n, off, waited: waited(attempts.n) }] : []))
  const layers = counted.map(({ waited: _, ...layer }): RetryLayer => layer)
  const [outermost] = layers
  if (!outermost || layers.length !== retried.filter(({ attempts }) => attempts.k !== 'number' || attempts.n > 1).length) return undefined
  const inner = goesOn !== undefined && isAbsent(context, meaning) ? goesOn : undefined
  if (layers.length < 2 && inner === undefined) return undefined
  return { at: outermost.at, name: outermost.name, starts: meaning.name, layers, requests: layers.reduce((product, { attempts }) => product * attempts, 1), waited: waitedInAll(counted), goesOn: inner }
}

/** What a layer on the way to a call has tried again. */
function triedBy(context: Context, layer: Layer, tried: Meaning): Tried | undefined {
  if (layer.k === 'retry') {
    const { row, site } = layer.meaning
    const off = row.kind === 'retry' && row.limit ? offEdit(context, site, row.limit, 1 - (row.limit.plus ?? 0)) : undefined
    return { name: layer.meaning.name, at: layer.call.at, attempts: attemptsAt(context, layer.meaning, tried), waited: (n) => waitedByHelper(context, layer.meaning, n), off }
  }
  if (layer.k !== 'loop') return undefined
  const helper = triedInLoop(context, layer.loop, layer.frame)
  if (helper) return { name: helper.name, at: layer.loop.head, attempts: attemptsAt(context, helper, tried), waited: (n) => waitedByHelper(context, helper, n) }
  const fact = loopFact(context, layer.loop, layer.frame)
  const isRetry = fact?.kind === 'retry' && !fact.endless && loopTriesTheSame(context, layer.loop, layer.frame, tried) !== false
  if (!isRetry) return undefined
  const { loop, frame } = layer
  return { name: 'loop', at: loop.head, attempts: turnsOfLoop(context, loop, frame, 'retry'), waited: (n) => (fact.pauses === 'unknown' ? undefined : waitedInLoop(context, loop, frame, n)) }
}

/** What is tried again only after some failures may not be what the client has tried again. */
function attemptsAt(context: Context, meaning: Meaning, tried: Meaning): Count {
  return triesTheSame(context, meaning, tried) === true ? attemptsOf(context, meaning) : hidden('predicate')
}

/** `model.withRetry().invoke()`. */
function triedByChain(context: Context, { site: { receiver } }: Meaning): Tried[] {
  const since = receiver?.k === 'api' ? receiver.since : []
  return [...since].reverse().flatMap((made): Tried[] => {
    const meaning = meaningOf(context, made.call, made.frame)
    if (meaning?.row.kind !== 'retry' || meaning.row.callback !== 'receiver') return []
    const { limit } = meaning.row
    return [{ name: meaning.name, at: made.call.at, attempts: attemptsOf(context, meaning), waited: (n) => waitedByHelper(context, meaning, n), off: limit && offEdit(context, made, limit, 1 - (limit.plus ?? 0)) }]
  })
}

function triedByClient(context: Context, meaning: Meaning): Tried[] {
  const { retries } = meaning.row as ModelCallRow
  if (!retries || retries.goesOn !== undefined) return []
  return [{ name: meaning.library.name, at: meaning.site.call.at, attempts: requestsOfCall(context, meaning), waited: (n) => waitedBy(context, retries.wait, meaning.site, n), off: offEdit(context, meaning.site, retries, 0) }]
}

function isAbsent(context: Context, meaning: Meaning): boolean {
  const { retries } = meaning.row as ModelCallRow
  return retries !== undefined && alternatives(valueOfSpot(context, retries, meaning.site) ?? { k: 'constant', value: undefined, place: meaning.site.call.place }).every((value) => value.k === 'constant' && value.value === undefined)
}

function offEdit(context: Context, site: Made, limit: Limit, n: number): Edit | undefined {
  return optionEdit(context, site, limit, n, 'insert') ?? optionEdit(context, site, limit, n, 'replace')
}
