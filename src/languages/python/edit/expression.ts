import type { Expr, Slot } from '../../../program/tree.js'

/** An expression of counters and numbers as it is written; `undefined` for anything else. */
export function printExpression(expr: Expr, nameOf: (slot: Slot) => string): string | undefined {
  switch (expr.k) {
    case 'const':
      return typeof expr.value === 'number' && Number.isFinite(expr.value) ? String(expr.value) : undefined
    case 'ref':
      return expr.slot.name.startsWith('#') ? undefined : nameOf(expr.slot)
    case 'get': {
      const base = printExpression(expr.base, nameOf)
      if (base === undefined || expr.key.k !== 'const') return undefined
      return expr.key.value === 'length' ? `len(${base})` : `${base}.${String(expr.key.value)}`
    }
    case 'self':
      return 'self'
    case 'op':
      return operation(expr, nameOf)
    default:
      return undefined
  }
}

function operation({ op, of }: Expr & { k: 'op' }, nameOf: (slot: Slot) => string): string | undefined {
  const [left, right] = of
  if (!left || !right || of.length > 2 || !['+', '-', '<', '<=', '>', '>='].includes(op)) return undefined
  // `i + 1 < 5` reads better as `i < 4`.
  if (op === '<' && left.k === 'op' && left.op === '+' && left.of[0] && left.of[1]?.k === 'const' && right.k === 'const') {
    return operation({ k: 'op', op, of: [left.of[0], { ...right, value: Number(right.value) - Number(left.of[1].value) }], place: left.place }, nameOf)
  }
  const printed = [left, right].map((each) => printExpression(each, nameOf))
  return printed.includes(undefined) ? undefined : printed.join(` ${op} `)
}
