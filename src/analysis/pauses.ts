import type { Call, Expr, Func, Slot } from '../program/tree.js'
import { eachExpr, eachStmt, expressionsOf } from '../program/walk.js'
import type { Context } from './context.js'
import { meaningOf, valueAt } from './meaning.js'
import { resolve } from './resolve.js'
import type { Frame, Value } from './value.js'

export interface Pause {
  /** How long, if that is written. */
  readonly delay?: Expr | undefined
  readonly delayIn?: 'ms' | undefined
  /** Whether something else may end it with an error. */
  readonly rejects?: boolean | undefined
}

/**
 * Whether a call gives something to await that takes a while by the clock: a promise that a timer resolves, or a
 * timer turned into a promise.
 */
export function pauseOf(context: Context, call: Call, frame: Frame): Pause | undefined {
  return promisedTimer(context, call, frame) ?? executedTimer(context, call, frame)
}

/** `promisify(setTimeout)(ms)`. */
function promisedTimer(context: Context, call: Call, frame: Frame): Pause | undefined {
  const callee = resolve(context, call.callee, frame)
  if (callee.k !== 'api' || !callee.made) return undefined
  const row = callee.library.rows.get(callee.path)?.[0]
  if (row?.kind !== 'promisify') return undefined
  const timer = valueAt(context, 'arg 0', callee.made)
  return timer && isTimer(timer) ? { delay: call.args[0]?.value, delayIn: 'ms' } : undefined
}

function isTimer(value: Value): boolean {
  return value.k === 'api' && value.library.rows.get(`${value.path}()`)?.[0]?.kind === 'timer'
}

/** `new Promise((resolve) => setTimeout(resolve, ms))`. */
function executedTimer(context: Context, call: Call, frame: Frame): Pause | undefined {
  const meaning = meaningOf(context, call, frame)
  if (meaning?.row.kind !== 'executor') return undefined
  const executor = valueAt(context, meaning.row.callback, meaning.site)
  const resolver = executor?.k === 'function' ? executor.func.params[0]?.slot : undefined
  if (executor?.k !== 'function' || !resolver) return undefined
  const pause = timerIn(context, executor.func, resolver, frame)
  const rejecter = executor.func.params[1]?.slot
  return pause && { ...pause, rejects: rejecter !== undefined && (context.bindings.callsOf(rejecter).length > 0 || context.bindings.escapes(rejecter).length > 0) }
}

function timerIn(context: Context, func: Func, resolver: Slot, frame: Frame): Pause | undefined {
  let pause: Pause | undefined
  eachStmt(func.body, (stmt) => {
    for (const expr of expressionsOf(stmt)) {
      eachExpr(expr, (inner) => {
        if (inner.k !== 'call' || pause) return
        const meaning = meaningOf(context, inner, frame)
        if (meaning?.row.kind !== 'timer') return
        const callback = inner.args[0]?.value
        if (callback && reaches(context, callback, resolver)) pause = { delay: inner.args[1]?.value, delayIn: 'ms' }
      })
    }
  })
  return pause
}

/** Whether a callback is the resolver itself, or a function that calls it. */
function reaches(context: Context, callback: Expr, resolver: Slot): boolean {
  if (callback.k === 'ref') return callback.slot === resolver
  if (callback.k !== 'func') return false
  return context.bindings.callsOf(resolver).some(({ func }) => func === callback.id)
}
