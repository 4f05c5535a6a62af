/** Pieces of the program that every frontend makes. */
import type { Constant, Expr, Operator, Place } from './tree.js'

export function constant(value: Constant, place: Place): Expr {
  return { k: 'const', value, place }
}

export function operation(op: Operator, of: readonly Expr[], place: Place): Expr {
  return { k: 'op', op, of, place }
}

export function not(value: Expr): Expr {
  return operation('!', [value], value.place)
}

/** Whether evaluating it twice is the same as once: names, constants, and what is computed from them. */
export function repeatable(value: Expr): boolean {
  switch (value.k) {
    case 'const':
    case 'ref':
    case 'import':
    case 'self':
      return true
    case 'get':
      return repeatable(value.base) && repeatable(value.key)
    case 'op':
      return value.of.every(repeatable)
    default:
      return false
  }
}
