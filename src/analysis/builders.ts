import type { Call } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { BASE, type Made, type Value } from './value.js'

/** Whether a method is called, in a statement of its own, on what a call's receiver was made from. */
export function isCalledOn(context: Context, method: string, site: Made): boolean {
  return callsOn(context, method, site).length > 0
}

/** The calls of a method on what a call's receiver was made from. */
export function callsOn(context: Context, method: string, site: Made): readonly Made[] {
  const makers = makersOf(site.receiver)
  return context.bindings.callsOfMethod(method).flatMap(({ call }) => {
    const made = meaningOf(context, call, BASE)?.site
    return made?.receiver?.k === 'api' && made.receiver.made !== undefined && makers.has(made.receiver.made.call) ? [made] : []
  })
}

/** The calls that made a value, and what they were called on: `new Builder()`, then `.compile()`. */
function makersOf(value: Value | undefined): ReadonlySet<Call> {
  const makers = new Set<Call>()
  for (let at = value; at?.k === 'api' && at.made && !makers.has(at.made.call); at = at.made.receiver) makers.add(at.made.call)
  return makers
}
