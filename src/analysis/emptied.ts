import type { Loop, Slot } from '../program/tree.js'
import type { Context } from './context.js'

/** A list that is emptied on the way holds no more than was put in between. */
export function isEmptied(context: Context, slot: Slot, outer: readonly Loop[]): boolean {
  const emptied = ['splice', 'shift', 'pop'].some((method) =>
    context.bindings.callsOfMethod(method).some(({ call }) => call.callee.k === 'get' && call.callee.base.k === 'ref' && call.callee.base.slot === slot),
  )
  const reset = context.bindings.assignments(slot).some(({ declares, loops }) => !declares && loops.length > outer.length)
  return emptied || reset || context.bindings.storesTo(slot).some(({ key }) => key.k === 'const' && key.value === 'length')
}

