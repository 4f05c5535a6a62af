import type { Call, Expr, Func } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { Context } from './context.js'
import type { Birth, Limits } from './limiters.js'
import { keyOf, keysIn, writesTo } from './lvalue.js'
import { kindOfCall } from './meaning.js'
import { resolve } from './resolve.js'
import type { Frame } from './value.js'

/**
 * What a function written by hand lets its callers through by: a count of calls in flight, which the program steps up and
 * down and which the function tests. How many it lets through is not looked into; where the count is kept is.
 */
export function gateOf(context: Context, func: Func, frame: Frame): Limits | undefined {
  const count = countTestedIn(context, func)
  return count && { limits: 'unknown', born: birthOfState(context, count, frame) }
}

const counts = new WeakMap<Func, Expr | null>()

function countTestedIn(context: Context, func: Func): Expr | undefined {
  const known = counts.get(func)
  if (known !== undefined) return known ?? undefined
  const tested = testsOf(func).flatMap((test) => [...keysIn(test).values()])
  const count = tested.find((read) => goesUpAndDown(context, read))
  counts.set(func, count ?? null)
  return count
}

function testsOf({ body }: Func): readonly Expr[] {
  const tests: Expr[] = []
  eachStmt(body, (stmt) => {
    if ((stmt.k === 'if' || stmt.k === 'loop') && stmt.test) tests.push(stmt.test)
    for (const root of expressionsOf(stmt)) eachExpr(root, (expr) => void (expr.k === 'choice' && expr.test && tests.push(expr.test)))
  })
  return tests
}

function goesUpAndDown(context: Context, read: Expr): boolean {
  const key = keyOf(read)
  const steps = writesTo(context, read).flatMap(({ value }) => (value.k === 'op' && value.of[0] && keyOf(value.of[0]) === key ? [value.op] : []))
  return steps.includes('+') && steps.includes('-')
}

/** A variable of a closure is made when the function round it is called, a field when its instance is. */
function birthOfState(context: Context, state: Expr, frame: Frame): Birth | undefined {
  const holder = state.k === 'get' ? state.base : state
  if (holder.k !== 'ref') return frame.self?.k === 'instance' && frame.self.call ? birthOfCall(context, frame.self.call) : undefined
  const { slot } = holder
  for (let at: Frame | undefined = frame; at && slot.owner !== 0; at = at.outer) if (at.func === slot.owner && at.call) return birthOfCall(context, at.call)
  return { place: slot.place, func: slot.owner }
}

function birthOfCall(context: Context, call: Call): Birth {
  return { place: call.place, func: context.bindings.siteOfCall(call)?.func ?? 0 }
}

/** `tail.then(task)`, where `tail` is set anew each time: each task may wait for the one before it. */
export function chainOf(context: Context, { callee }: Call, frame: Frame): Limits | undefined {
  const tail = callee.k === 'get' ? callee.base : undefined
  if (!tail || keyOf(tail) === undefined) return undefined
  const writes = writesTo(context, tail).filter((write) => !('declares' in write && write.declares))
  return writes.length > 0 ? { limits: 'unknown', born: birthOfState(context, tail, frame) } : undefined
}

/** `new Promise((resolve) => waiting.push(resolve))`: somebody else says when it goes on. */
export function waitsForTurn(context: Context, executor: Expr | undefined, frame: Frame): boolean {
  const value = executor && resolve(context, executor, frame)
  const resolver = value?.k === 'function' ? value.func.params[0]?.slot : undefined
  if (!resolver) return false
  return context.bindings.handedTo(resolver).some(({ call }) => kindOfCall(context, call) === 'grow')
}
