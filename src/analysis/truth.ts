import type { Expr, Slot } from '../program/tree.js'

/** Whether a test is true or false whatever happens, given variables that are known to hold something. */
export function truthOf(expr: Expr, filled: ReadonlySet<Slot> | undefined): boolean | undefined {
  switch (expr.k) {
    case 'const':
      return Boolean(expr.value)
    case 'ref':
      return filled?.has(expr.slot) ? true : undefined
    case 'op':
      return truthOfOperation(expr, filled)
    default:
      return undefined
  }
}

function truthOfOperation(expr: Expr & { k: 'op' }, filled: ReadonlySet<Slot> | undefined): boolean | undefined {
  const [left, right] = expr.of
  if (!left) return undefined
  const first = truthOf(left, filled)
  if (expr.op === '!') return first === undefined ? undefined : !first
  if (!right) return undefined
  const second = truthOf(right, filled)
  switch (expr.op) {
    case '&&':
      return first === false || second === false ? false : first === true && second === true ? true : undefined
    case '||':
      return first === true || second === true ? true : first === false && second === false ? false : undefined
    case '==':
      return isNothing(right) && isFilled(left, filled) ? false : undefined
    case '!=':
      return isNothing(right) && isFilled(left, filled) ? true : undefined
    default:
      return undefined
  }
}

function isNothing(expr: Expr): boolean {
  return expr.k === 'const' && (expr.value === undefined || expr.value === null)
}

function isFilled(expr: Expr, filled: ReadonlySet<Slot> | undefined): boolean {
  return expr.k === 'ref' && filled?.has(expr.slot) === true
}
