/** Calls that begin only when they are awaited, and functions that are handed one and await it. */
import type { Call, Expr, Func, Slot } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import { argumentFor } from './arguments.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { resolve } from './resolve.js'
import { alternatives, boundIn, type Frame } from './value.js'

/** A call that was handed over before it began, where a parameter that holds it is awaited. */
export function awaitedArgument(context: Context, awaited: Expr, frame: Frame): { readonly call: Call; readonly frame: Frame } | undefined {
  const expr = handedOn(context, awaited, frame)
  const bound = expr.k === 'ref' && expr.slot.kind === 'parameter' ? boundIn(frame, expr.slot) : undefined
  return bound && 'expr' in bound && bound.expr.k === 'call' && bound.expr.starts !== 'now' ? { call: bound.expr, frame: bound.frame } : undefined
}

/** `await wait_for(call, 10)` awaits `call`. */
function handedOn(context: Context, expr: Expr, frame: Frame): Expr {
  if (expr.k !== 'call' || meaningOf(context, expr, frame)?.row.kind !== 'returns') return expr
  return expr.args[0]?.value ?? expr
}

/**
 * Whether an argument is a call that begins inside the function it is handed to, and not before. What that function
 * awaits is a coroutine, also where it is made by code that is none: at the top of a module, in a function that is handed
 * to an event loop.
 */
export function beginsInside(context: Context, call: Call, argument: Expr, frame: Frame): boolean {
  if (argument.k !== 'call' || argument.starts === 'now') return false
  const callees = alternatives(resolve(context, call.callee, frame))
  return callees.length > 0 && callees.every((callee) => callee.k === 'function' && callee.func.params.some(({ slot }, index) => {
    const given = argumentFor(call, callee.func.params, index)
    return given !== 'spread' && given?.value === argument && awaitedSlots(callee.func).has(slot)
  }))
}

const known = new WeakMap<Func, ReadonlySet<Slot>>()

/** The variables that a function mentions in something it awaits. */
function awaitedSlots(func: Func): ReadonlySet<Slot> {
  const found = known.get(func)
  if (found) return found
  const slots = new Set<Slot>()
  eachStmt(func.body, (stmt) => {
    for (const root of expressionsOf(stmt)) {
      eachExpr(root, (expr) => {
        if (expr.k !== 'await') return
        const mentioned = expr.of.k === 'call' ? expr.of.args.map(({ value }) => value) : [expr.of]
        for (const value of mentioned) if (value.k === 'ref') slots.add(value.slot)
      })
    }
  })
  known.set(func, slots)
  return slots
}
