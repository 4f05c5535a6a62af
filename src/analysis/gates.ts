import { isModule } from '../program/relocate.js'
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
  for (let at: Frame | undefined = frame; at && !isModule(slot.owner); at = at.outer) if (at.func === slot.owner && at.call) return birthOfCall(context, at.call)
  return { place: slot.place, func: slot.owner }
}

function birthOfCall(context: Context, call: Call): Birth {
  return { place: call.place, func: context.bindings.siteOfCall(call)?.func ?? 0 }
}

/** `tail.then(task)`, where `tail` is set anew each time, or kept by a key: each task may wait for the one before it. */
export function chainOf(context: Context, call: Call, frame: Frame): Limits | undefined {
  const tail = call.callee.k === 'get' ? call.callee.base : undefined
  if (!tail) return undefined
  const keeper = keeperOf(context, tail, call)
  if (keeper) return { limits: 'unknown', born: birthOfState(context, keeper, frame) }
  if (keyOf(tail) === undefined) return undefined
  const writes = writesTo(context, tail).filter((write) => !('declares' in write && write.declares))
  return writes.length > 0 ? { limits: 'unknown', born: birthOfState(context, tail, frame) } : undefined
}

/** What a tail is read from by a key, if what comes after it is put back there: a chain of its own for each key. */
function keeperOf(context: Context, tail: Expr, call: Call): Expr | undefined {
  const read = tail.k === 'ref' ? context.bindings.assignments(tail.slot).map(({ value }) => value) : [tail]
  const keepers: Expr[] = []
  for (const root of read) {
    eachExpr(root, (expr) => {
      if (expr.k === 'call' && expr.callee.k === 'get' && expr.args.length > 0) keepers.push(expr.callee.base)
      else if (expr.k === 'get' && expr.key.k !== 'const') keepers.push(expr.base)
    })
  }
  return keepers.find((keeper) => putInto(context, keeper).some((value) => leadsTo(context, value, call)))
}

/** What is stored in something, or handed to its methods as the last argument. */
function putInto({ bindings }: Context, keeper: Expr): readonly Expr[] {
  const isField = keeper.k === 'get' && keeper.base.k === 'self' && keeper.key.k === 'const'
  const calls = keeper.k === 'ref' ? bindings.methodCallsOn(keeper.slot) : isField ? bindings.methodCallsOnSelf(String(keeper.key.value), keeper.place) : []
  const stores = keeper.k === 'ref' ? bindings.storesTo(keeper.slot) : []
  return [...calls.flatMap(({ call }) => call.args.at(-1)?.value ?? []), ...stores.map(({ value }) => value)]
}

/** Whether a value is made of what a call gives, also by way of a few variables. */
function leadsTo(context: Context, value: Expr, call: Call, steps = 3): boolean {
  let leads = false
  eachExpr(value, (expr) => {
    if (expr === call) leads = true
    if (expr.k === 'ref' && steps > 0) leads ||= context.bindings.assignments(expr.slot).some((each) => leadsTo(context, each.value, call, steps - 1))
  })
  return leads
}

/** `new Promise((resolve) => waiting.push(resolve))`: somebody else says when it goes on. */
export function waitsForTurn(context: Context, executor: Expr | undefined, frame: Frame): boolean {
  const value = executor && resolve(context, executor, frame)
  const resolver = value?.k === 'function' ? value.func.params[0]?.slot : undefined
  if (!resolver) return false
  return context.bindings.handedTo(resolver).some(({ call }) => kindOfCall(context, call) === 'grow')
}
