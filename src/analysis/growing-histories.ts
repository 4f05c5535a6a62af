import type { ModelCallRow, Turns } from '../catalog/sdk.js'
import type { ClassId, Expr, Func, Loop } from '../program/tree.js'
import { eachExpr, expressionsOf, loopsOf } from '../program/walk.js'
import { exprAt } from './arguments.js'
import type { CallSite } from './bindings.js'
import { funcOf, type Context } from './context.js'
import type { GrowingHistory } from './facts.js'
import { fieldsOf } from './fields.js'
import { usesOf, type History, type Uses } from './history-uses.js'
import { placesOf } from './limits.js'
import { factOfLoop } from './loops.js'
import { meaningOf } from './meaning.js'
import { holderOf, type Holder } from './mentions-of.js'
import { isMocked } from './mocks.js'
import { resolve } from './resolve.js'
import { alternatives, BASE } from './value.js'

/** Lists of messages that only ever get longer, where a call sends them whole on every turn. */
export function growingHistoryAt(context: Context, site: CallSite): GrowingHistory | undefined {
  const meaning = meaningOf(context, site.call, BASE)
  const turns = (meaning?.row as Partial<ModelCallRow> | undefined)?.messages
  if (!meaning || !turns || isMocked(context, meaning)) return undefined
  const sent = sentAt(context, site, turns)
  const history = sent && historyOf(context, sent, site)
  // What a loop that nobody ends makes of it is told of the loop.
  if (!history || inOpenLoop(context, site)) return undefined
  const uses = usesOf(context, history)
  const kept = uses.onlyGrows ? keptFor(context, site, history, uses) : undefined
  const name = history.holder.k === 'slot' ? history.holder.slot.name : history.holder.key
  return kept && { kind: 'growing-history', at: site.call.at, func: site.func, library: meaning.library.name, name: meaning.name, list: name, kept }
}

/** The one expression whose value is sent. */
function sentAt(context: Context, { call }: CallSite, turns: Turns): Expr | undefined {
  for (const where of placesOf(turns)) {
    const given = exprAt(call, where)
    if (!given) continue
    if (turns.option === undefined) return given
    if (turns.shortenedBy?.some((option) => fieldsOf(context, given, option, BASE).length > 0)) return undefined
    const [field, another] = fieldsOf(context, given, turns.option, BASE)
    return field && !another && !field.whole ? field.expr : undefined
  }
  return undefined
}

/** The list that an expression sends, with others before and after it: of several, the first that lives longer. */
function historyOf(context: Context, expr: Expr, site: CallSite, depth = 4): History | undefined {
  if (depth === 0) return undefined
  const inner = (of: Expr): History | undefined => historyOf(context, of, site, depth - 1)
  switch (expr.k) {
    case 'list':
      return first(expr.items.map(({ value, spread }) => (spread ? inner(value) : undefined)))
    case 'op':
      return expr.op === '+' || expr.op === '??' || expr.op === '||' ? first(expr.of.map(inner)) : undefined
    case 'ref':
      return ofSlot(context, expr, site, depth)
    case 'get': {
      const holder = holderOf(expr)
      if (holder) return { holder, keyed: false }
      const map = expr.key.k === 'const' ? undefined : holderOf(expr.base)
      return map && { holder: map, keyed: true }
    }
    case 'call': {
      const map = expr.callee.k === 'get' && expr.args.length > 0 ? holderOf(expr.callee.base) : undefined
      return map && isMapRead(context, expr) ? { holder: map, keyed: true } : undefined
    }
    default:
      return undefined
  }
}

function isMapRead(context: Context, call: Expr & { k: 'call' }): boolean {
  const kind = meaningOf(context, call, BASE)?.row.kind
  return kind === 'pure' || kind === 'merge'
}

function first(of: readonly (History | undefined)[]): History | undefined {
  return of.find((history) => history !== undefined)
}

/** A variable that lives longer than the turn, or one that takes its list from something that does. */
function ofSlot(context: Context, { slot }: Expr & { k: 'ref' }, site: CallSite, depth: number): History | undefined {
  if (slot.kind !== 'const' && slot.kind !== 'variable') return undefined
  const assigned = context.bindings.assignments(slot)
  const own: History = { holder: { k: 'slot', slot }, keyed: false }
  const outside = slot.owner !== site.func || assigned.some(({ declares, loops }) => declares && loops.length < site.loops.length)
  if (outside && assigned.some(({ value }) => value.k === 'list')) return own
  return first(assigned.map(({ value }) => (value.k === 'list' && value.items.length === 0 ? undefined : historyOf(context, value, site, depth - 1))))
}

function inOpenLoop(context: Context, { func, loops }: CallSite): boolean {
  return loops.some((loop) => {
    const fact = factOfLoop(context, loop, funcOf(context, func), BASE)
    return fact?.kind === 'agent-loop' && fact.open
  })
}

/** For how long it is kept: for a loop that a person drives, or beyond the function, which runs on every turn. */
function keptFor(context: Context, site: CallSite, { holder, keyed }: History, { grown }: Uses): GrowingHistory['kept'] | undefined {
  if (grown.length === 0) return undefined
  const turn = holder.k === 'slot' ? turnsOf(context, site).find((loop) => !startsInside(context, holder, loop)) : undefined
  if (turn) return grown.some(({ expr }) => within(expr, turn)) ? 'loop' : undefined
  const outlives = holder.k === 'field' || holder.slot.owner !== site.func
  if (!outlives || !grown.some(({ func }) => func !== 0) || !runsOnEveryTurn(context, funcOf(context, site.func))) return undefined
  if (holder.k === 'field' && !(isOneTurn(context, site, grown) && livesOn(context, holder.cls, funcOf(context, site.func)))) return undefined
  return keyed ? 'key' : holder.k === 'field' ? 'instance' : 'process'
}

/** Whether a method takes one turn of a chat, with what its caller says: an agent that works on a task may be made for that task. */
function isOneTurn(context: Context, site: CallSite, grown: Uses['grown']): boolean {
  const said = new Set(funcOf(context, site.func).params.map(({ slot }) => slot))
  const takes = ({ stmt }: Uses['grown'][number]): boolean => {
    let found = false
    for (const root of expressionsOf(stmt)) eachExpr(root, (expr) => void (expr.k === 'ref' && said.has(expr.slot) && (found = true)))
    return found
  }
  return site.loops.length === 0 && grown.some((mention) => mention.func === site.func && takes(mention))
}

/** Whether an object outlives a turn, as far as it is made in sight: where each turn makes its own, it does not. */
function livesOn(context: Context, cls: ClassId, method: Func): boolean {
  const made = context.bindings.calls.filter(({ call }) => alternatives(resolve(context, call.callee, BASE)).some((value) => value.k === 'class' && value.cls.id === cls))
  const isAsked = ({ func, loops }: CallSite): boolean => loops.some((loop) => isDriven(context, loop, funcOf(context, func)) && made.every(({ call }) => !within(call, loop)))
  return made.every(({ func }) => func === 0) || context.bindings.callsOfMethod(method.name ?? '').some(isAsked)
}

function startsInside(context: Context, { slot }: Holder & { k: 'slot' }, loop: Loop): boolean {
  return slot.owner === 0 ? false : context.bindings.assignments(slot).some(({ declares, loops }) => declares && loops.includes(loop))
}

function within({ place }: Expr, loop: Loop): boolean {
  return place.start >= loop.place.start && place.end <= loop.place.end
}

/** The loops round a call that go on for as long as a person, or the world outside, goes on. */
function turnsOf(context: Context, { func, loops }: CallSite): readonly Loop[] {
  return loops.filter((loop) => isDriven(context, loop, funcOf(context, func)))
}

function isDriven(context: Context, loop: Loop, func: Func): boolean {
  const fact = factOfLoop(context, loop, func, BASE)
  return fact?.kind === 'agent-loop' && !fact.open && (fact.decider === 'human' || fact.decider === 'event')
}

/** How far callers are followed. */
const DEPTH = 4

/** Whether a function runs once for each message: whoever calls it from outside may do so again and again. */
function runsOnEveryTurn(context: Context, func: Func, depth = DEPTH): boolean {
  const { bindings } = context
  if (func.id === 0 || depth === 0) return false
  if (func.decorators.length > 0) return true
  const callback = bindings.callbackOf(func.id)
  if (callback) {
    const kind = meaningOf(context, callback.site.call, BASE)?.row.kind
    return kind === undefined || kind === 'listener'
  }
  const slot = bindings.slotOf(func.id)
  if (!slot && func.inClass === undefined) return false
  const calls = slot ? bindings.callsOf(slot) : bindings.callsOfMethod(func.name ?? '')
  if (calls.length === 0) return func.name !== 'constructor'
  return calls.some((call) => {
    const caller = funcOf(context, call.func)
    return loopsOf(caller.body).some((loop) => call.loops.includes(loop) && isDriven(context, loop, caller)) || runsOnEveryTurn(context, caller, depth - 1)
  })
}
