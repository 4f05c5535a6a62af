import type { Expr, Slot } from '../program/tree.js'
import type { Context } from './context.js'

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

/** Whether a value holds something once a call has been answered: what it gave or a part of it, not a judgement of it. */
export function isAnswer(context: Context, value: Expr, seen = new Set<Slot>()): boolean {
  switch (value.k) {
    case 'await':
      return isAnswer(context, value.of, seen)
    case 'get':
      return isAnswer(context, value.base, seen)
    case 'ref':
      // What is made of itself is judged by its other assignments.
      if (seen.has(value.slot)) return true
      seen.add(value.slot)
      return context.bindings.assignments(value.slot).every((assigned) => isAnswer(context, assigned.value, seen))
    case 'op':
      return (value.op === '??' || value.op === '||') && value.of.some((side) => isAnswer(context, side, seen))
    case 'const':
      return Boolean(value.value)
    default:
      return value.k === 'call'
  }
}
