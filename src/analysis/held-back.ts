import type { Expr, Place } from '../program/tree.js'
import type { Context } from './context.js'
import type { Effect } from './effect.js'
import type { FanOut } from './facts.js'
import { waitsForTurn } from './gates.js'
import type { Birth } from './limiters.js'
import { boundOf } from './limits.js'
import { exprAt } from './arguments.js'
import { resolve } from './resolve.js'
import type { Start } from './starts.js'

/** Whether a limiter is made anew for each of the calls of one start. */
export function freshIn(call: Effect, { around }: Start): (born: Birth | undefined) => boolean {
  return (born) => born !== undefined && ((born.place.start >= around.start && born.place.end <= around.end) || call.entered.includes(born.func))
}

/** Something on the way to a call that may let only so many through at once. */
export interface Barrier {
  /** `fresh`: a limiter that is made anew for each call. `wrapper`: something unknown that is handed the callback. */
  readonly what: 'limiter' | 'fresh' | 'wrapper' | 'client' | 'wait'
  readonly limits: FanOut['limited']
  readonly at?: Place | undefined
}

/** Whether something lets only so many of the calls of one start run at once. */
export function limitedBy(context: Context, call: Effect, start: Start): FanOut['limited'] {
  let unknown = false
  for (const { limits } of barriersOf(context, call, start)) {
    if (limits === 'yes') return 'yes'
    unknown ||= limits === 'unknown'
  }
  return unknown ? 'unknown' : 'no'
}

/** What may hold the calls of one start back, those that are proven to first. */
export function* barriersOf(context: Context, call: Effect, start: Start): Generator<Barrier> {
  const isFresh = freshIn(call, start)
  for (const layer of call.layers) {
    if (layer.k === 'wrapper') yield { what: 'wrapper', limits: 'unknown', at: layer.call.at }
    if (layer.k !== 'limiter') continue
    const at = layer.born?.place ?? layer.call?.at
    yield isFresh(layer.born) ? { what: 'fresh', limits: 'no', at } : { what: 'limiter', limits: layer.limits, at }
  }
  if (clientLimits(context, call)) yield { what: 'client', limits: 'yes' }
  const before = start.effects.slice(0, start.effects.indexOf(call))
  for (const effect of [...start.between, ...before]) {
    if (mayHoldBack(context, effect, call)) yield { what: 'wait', limits: 'unknown', at: effect.call.at }
  }
  for (const { kind, use, call: { at } } of start.between) {
    if ((kind === 'gather' || kind === 'pause') && use === 'awaited') yield { what: 'wait', limits: 'unknown', at }
  }
}

/**
 * What stands before the call and may let only so many through: a semaphore, a turn that others give, something unknown
 * that is waited for and whose result is not used as data, a pause that differs from item to item or that is repeated
 * until there is room.
 */
function mayHoldBack(context: Context, effect: Effect, call: Effect): boolean {
  if (effect.kind === 'acquire') return true
  if (effect.kind === 'pause') {
    const isRepeated = effect.layers.some((layer) => layer.k === 'loop' && !layer.loop.over && !call.layers.some((other) => other.k === 'loop' && other.loop === layer.loop))
    return isRepeated || (effect.delay !== undefined && !isSameForAll(context, effect, effect.delay))
  }
  if (effect.kind !== 'unknown' || effect.use === 'dropped') return false
  if (effect.meaning?.row.kind === 'executor' && waitsForTurn(context, exprAt(effect.call, effect.meaning.row.callback), effect.frame)) return true
  return effect.use === 'awaited' && !givesData(context, effect)
}

/** A pause that a helper makes is as long as its caller says. */
function isSameForAll(context: Context, { frame, via }: Effect, delay: Expr): boolean {
  const parameter = delay.k === 'ref' ? context.bindings.parameter(delay.slot) : undefined
  const handed = parameter && via.at(-1)?.args[parameter.index]?.value
  return resolve(context, handed ?? delay, frame).k === 'constant'
}

/** Whether the result of an awaited call is read as data: kept in a variable that is read otherwise than by calling it. */
function givesData(context: Context, { call }: Effect): boolean {
  return context.bindings.givesData(call)
}

function clientLimits(context: Context, { meaning }: Effect): boolean {
  if (meaning?.row.kind !== 'model-call' || !meaning.row.concurrency) return false
  const { concurrency } = meaning.row
  const bound = boundOf(context, { ...meaning, row: { kind: 'limiter', limit: { ...concurrency, never: ['Infinity', 'null', 'absent'] }, absent: { ends: 'nobody', report: 'recommended' } } })
  return !bound.open
}
