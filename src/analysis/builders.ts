import type { Call } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { BASE, type Made, type Value } from './value.js'

/** Whether a method is called, in a statement of its own, on what a call's receiver was made from. */
export function isCalledOn(context: Context, method: string, site: Made): boolean {
  const makers = makersOf(site.receiver)
  return context.bindings.callsOfMethod(method).some(({ call }) => {
    const receiver = meaningOf(context, call, BASE)?.site.receiver
    return receiver?.k === 'api' && receiver.made !== undefined && makers.has(receiver.made.call)
  })
}

/** The calls that made a value, and what they were called on: `new Builder()`, then `.compile()`. */
function makersOf(value: Value | undefined): ReadonlySet<Call> {
  const makers = new Set<Call>()
  for (let at = value; at?.k === 'api' && at.made && !makers.has(at.made.call); at = at.made.receiver) makers.add(at.made.call)
  return makers
}
