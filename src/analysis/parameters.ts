import type { Func, Slot } from '../program/tree.js'
import { argumentFor } from './arguments.js'
import type { Context } from './context.js'
import { elementOf } from './elements.js'
import { meaningOf, valueAt } from './meaning.js'
import { resolve } from './resolve.js'
import { BASE, choose, unknown, type Frame, type Value } from './value.js'

/** More callers than this are not asked. */
const CALLERS = 8

/**
 * What a parameter may be when its function is looked into by itself: the item that a mapping function hands its
 * callback, or what all callers in the file pass, if there can be no others.
 */
export function parameterValue(context: Context, slot: Slot, frame: Frame): Value {
  const parameter = context.bindings.parameter(slot)
  if (!parameter) return unknown('parameter')
  const { func, index } = parameter
  if (func.params[index]?.rest) return unknown('parameter')
  return itemOfMapping(context, func, index, frame) ?? fromCallers(context, func, index) ?? likeDefault(context, func, index) ?? unknown('parameter')
}

/** What is handed over in place of an instance of a library is another one, made in ways that nobody sees. */
function likeDefault(context: Context, func: Func, index: number): Value | undefined {
  const fallback = func.params[index]?.default
  const value = fallback && resolve(context, fallback, BASE)
  return value?.k === 'api' && value.path.endsWith('()') ? { ...value, made: undefined, since: [] } : undefined
}

function itemOfMapping(context: Context, func: Func, index: number, frame: Frame): Value | undefined {
  const callback = context.bindings.callbackOf(func.id)
  if (!callback) return undefined
  const outer = frame.outer ?? BASE
  const meaning = meaningOf(context, callback.site.call, outer)
  if (!meaning || (meaning.row.kind !== 'each' && meaning.row.kind !== 'fan-out')) return undefined
  const { row, site } = meaning
  if (row.callback !== `arg ${callback.index}`) return undefined
  if (index !== (row.kind === 'each' ? (row.item ?? 0) : 0)) return undefined
  const list = valueAt(context, row.over, site)
  return list && elementOf(context, list)
}

function fromCallers(context: Context, func: Func, index: number): Value | undefined {
  const calls = callersOf(context, func)
  if (!calls || calls.length === 0 || calls.length > CALLERS) return undefined
  return choose(
    calls.map(({ call }): Value => {
      const argument = argumentFor(call, func.params, index)
      if (argument === 'spread') return unknown('spread')
      if (argument) return resolve(context, argument.value, BASE)
      const fallback = func.params[index]?.default
      return fallback ? resolve(context, fallback, BASE) : { k: 'constant', value: undefined, place: call.place }
    }),
  )
}

/** All calls of a function, or `undefined` if somebody else may call it, too. */
export function callersOf(context: Context, func: Func): ReturnType<Context['bindings']['callsOf']> | undefined {
  const slot = context.bindings.slotOf(func.id)
  if (!slot || slot.kind === 'parameter' || context.bindings.isExported(slot)) return undefined
  if (context.bindings.escapes(slot).length > 0 || context.bindings.assignments(slot).length !== 1) return undefined
  return context.bindings.callsOf(slot)
}
