import type { Expr } from './tree.js'

/** Whether two expressions name the same thing: the same variables, members and constants, put together in the same way. */
export function sameExpr(a: Expr, b: Expr): boolean {
  if (a.k === 'ref') return b.k === 'ref' && a.slot === b.slot
  if (a.k === 'const') return b.k === 'const' && a.value === b.value
  if (a.k === 'get') return b.k === 'get' && sameExpr(a.base, b.base) && sameExpr(a.key, b.key)
  if (a.k === 'op') return b.k === 'op' && a.op === b.op && a.of.length === b.of.length && a.of.every((part, index) => sameExpr(part, b.of[index] as Expr))
  return a.k === 'self' && b.k === 'self'
}
