import type { Call, Expr } from '../program/tree.js'
import { exprAt } from './arguments.js'
import { sizeOfOver } from './call-sizes.js'
import type { Context } from './context.js'
import { hidden, times, type Count } from './count.js'
import { keyOf } from './lvalue.js'
import { meaningOf } from './meaning.js'
import { boundIn, type Frame } from './value.js'

/** How many items a collection has: a number, or as many as what holds the data. */
export function sizeCount(context: Context, expr: Expr, frame: Frame): Count {
  const size = sizeOfOver(context, expr, frame)
  if (size.k === 'number') return times(size.n, size.atMost !== true)
  if (size.k === 'unknown') return hidden(size.why ?? 'other')
  const held = holderOf(context, expr, frame)
  return { k: 'size', ...(held ?? { of: `at ${String(expr.place.start)}`, name: nameOf(expr), exact: true }) }
}

/** What holds the items: through parameters to what was handed over, and through calls that give as many or fewer. */
function holderOf(context: Context, expr: Expr, frame: Frame, steps = 0): { readonly of: string; readonly name: string; readonly exact: boolean } | undefined {
  if (steps > 8) return undefined
  const of = keyOf(expr)
  if (of !== undefined) {
    const bound = expr.k === 'ref' ? boundIn(frame, expr.slot) : undefined
    const handed = bound && 'expr' in bound ? holderOf(context, bound.expr, bound.frame, steps + 1) : undefined
    return handed ?? madeOf(context, expr, frame, steps) ?? { of, name: nameOf(expr), exact: true }
  }
  if (expr.k === 'await') return holderOf(context, expr.of, frame, steps + 1)
  if (expr.k !== 'call') return undefined
  const given = givenBy(context, expr, frame)
  const held = given && holderOf(context, given.of, frame, steps + 1)
  return held && (given.fewer ? { ...held, exact: false } : held)
}

/** Whose items a call gives, all of them or fewer. */
function givenBy(context: Context, call: Call, frame: Frame): { readonly of: Expr; readonly fewer: boolean } | undefined {
  const row = meaningOf(context, call, frame)?.row
  const where = row?.kind === 'each' ? row.over : row?.kind === 'sized' && row.by !== 'count' ? row.of : undefined
  const of = where && exprAt(call, where)
  return of && row && { of, fewer: row.kind === 'each' ? row.gives !== 'all' : row.kind === 'sized' && row.by !== 'same' }
}

/** `const wanted = docs.filter(isNew)` holds no more than `docs`. */
function madeOf(context: Context, expr: Expr, frame: Frame, steps: number): ReturnType<typeof holderOf> {
  if (expr.k !== 'ref') return undefined
  const [assignment, ...others] = context.bindings.assignments(expr.slot)
  if (!assignment || others.length > 0 || assignment.value.k !== 'call') return undefined
  return holderOf(context, assignment.value, frame, steps + 1)
}

function nameOf(expr: Expr): string {
  if (expr.k === 'await') return nameOf(expr.of)
  if (expr.k === 'call') return expr.callee.k === 'ref' || expr.callee.k === 'get' ? `${nameOf(expr.callee)}()` : 'items'
  if (expr.k === 'ref') return expr.slot.name
  return expr.k === 'get' && expr.key.k === 'const' ? `${expr.base.k === 'ref' ? `${expr.base.slot.name}.` : ''}${String(expr.key.value)}` : 'items'
}
