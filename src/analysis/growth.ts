import type { Loop, Slot } from '../program/tree.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import { kindOfCall } from './meaning.js'

/** Calls of methods that add to what a variable holds, take from it, or set parts of it. */
export function changesOf(context: Context, slot: Slot, kind: 'grow' | 'shrink' | 'merge'): readonly CallSite[] {
  return context.bindings.methodCallsOn(slot).filter(({ call }) => kindOfCall(context, call) === kind)
}

/** A list that is emptied on the way holds no more than was put in between. */
export function isEmptied(context: Context, slot: Slot, outer: readonly Loop[]): boolean {
  const emptied = changesOf(context, slot, 'shrink').length > 0
  const reset = context.bindings.assignments(slot).some(({ declares, loops }) => !declares && loops.length > outer.length)
  return emptied || reset || context.bindings.storesTo(slot).some(({ key }) => key.k === 'const' && key.value === 'length')
}
