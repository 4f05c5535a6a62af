import type { Limit } from '../catalog/sdk.js'
import type { Edit } from '../languages/frontend.js'
import type { Call } from '../program/tree.js'
import type { Context } from './context.js'
import type { Effect, Layer } from './effect.js'
import { effectsOfFunction } from './effects.js'
import type { Birth } from './limiters.js'
import { meaningOf } from './meaning.js'
import { resolve } from './resolve.js'
import { optionEdit } from './option-edits.js'
import { BASE, type Made } from './value.js'

type LimiterLayer = Extract<Layer, { k: 'limiter' }>

/** A limiter that was never told how many: the call that makes it, and the option that says so. */
export interface Unset {
  readonly made: Made
  readonly limit: Limit
}

/** Tells the limiters that a call goes through already how many they let through. */
export function tellLimiters(context: Context, { layers }: Effect, isFresh: (born: Birth | undefined) => boolean, n: number): readonly Edit[] {
  return layers.flatMap((layer) => {
    if (layer.k !== 'limiter' || !layer.unset || isFresh(layer.born)) return []
    if (mayWaitForItself(context, layer.unset) || isExported(context, layer.unset)) return []
    return optionEdit(context, layer.unset.made, layer.unset.limit, n, 'insert') ?? []
  })
}

/**
 * What holds a place and waits for another one waits for ever once there are few. What goes through the limiter without
 * leading to a model is not followed, so it may do that too.
 */
function mayWaitForItself(context: Context, { made }: Unset): boolean {
  const isThis = (layer: Layer): layer is LimiterLayer => layer.k === 'limiter' && layer.unset?.made.call === made.call
  const ways = context.module.functions.flatMap((func) => effectsOfFunction(context, func, BASE).map(({ layers }) => layers.filter(isThis)))
  const followed = new Set(ways.flat().map(({ call }) => call))
  return ways.some(({ length }) => length > 1) || context.bindings.calls.some(({ call }) => goesThrough(context, call, made) && !followed.has(call))
}

function goesThrough(context: Context, call: Call, made: Made): boolean {
  const meaning = meaningOf(context, call, BASE)
  const { receiver } = meaning?.site ?? {}
  return meaning?.row.kind === 'limited' && receiver?.k === 'api' && receiver.made?.call === made.call
}

/** Nobody sees from here what goes through it elsewhere. */
function isExported(context: Context, { made }: Unset): boolean {
  return [...context.module.exports.values()].some((expr) => {
    const value = resolve(context, expr, BASE)
    return value.k === 'api' && value.made?.call === made.call
  })
}
