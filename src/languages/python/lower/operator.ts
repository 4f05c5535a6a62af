import { constant, not, operation } from '../../../program/build.js'
import type { Expr, Operator, Stmt } from '../../../program/tree.js'
import type { BinaryOperator, BinOp, BoolOp, Compare, ComparisonOperator, Expression, IfExp, UnaryOp } from '../parser/ast.js'
import { expression } from './expression.js'
import { placeOf, type Frame } from './frame.js'

const BINARY: Readonly<Partial<Record<BinaryOperator, Operator>>> = { '+': '+', '-': '-', '*': '*', '/': '/', '%': '%', '**': '**', '|': '|', '&': '&' }
const COMPARISON: Readonly<Record<Exclude<ComparisonOperator, 'not in'>, Operator>> = {
  '==': '==', '!=': '!=', '<': '<', '<=': '<=', '>': '>', '>=': '>=', is: '==', 'is not': '!=', in: 'in',
}

/** Chains of `+` longer than this are one operation of many operands, so that nobody has to descend them. */
const LONG_CHAIN = 64

export function binaryOperator(operator: BinaryOperator): Operator {
  return BINARY[operator] ?? 'other'
}

/** A chain that leans left, such as `a + b + c`, is walked from its innermost operand outwards. */
export function binary(f: Frame, node: BinOp): Expr {
  const links: BinOp[] = [node]
  let inner = node.left
  while (inner.type === 'BinOp') {
    links.push(inner)
    inner = inner.left
  }
  let value = expression(f, inner)
  const flat = links.length > LONG_CHAIN
  for (const link of links.reverse()) {
    const right = expression(f, link.right)
    value = joined(link, value, right, flat)
  }
  return value
}

/** `%` after a text fills it in. */
function joined(node: BinOp, left: Expr, right: Expr, flat: boolean): Expr {
  const place = placeOf(node)
  if (node.op === '%' && left.k === 'const' && typeof left.value === 'string') return operation('text', [left, right], place)
  if (flat && node.op === '+' && left.k === 'op' && left.op === '+') return operation('+', [...left.of, right], place)
  return operation(binaryOperator(node.op), [left, right], place)
}

export function boolean(f: Frame, node: BoolOp): Expr {
  const op = node.op === 'and' ? '&&' : '||'
  const [first, ...others] = node.values
  let value = first ? expression(f, first) : constant(true, placeOf(node))
  for (const other of others) value = logical(f, op, value, other, { start: node.start, end: other.end })
  return value
}

/** What the right side assigns is assigned only if the left side lets it. */
function logical(f: Frame, op: '&&' | '||', left: Expr, rightNode: Expression, place: Expr['place']): Expr {
  let right: Expr = left
  const then = f.block(() => {
    right = expression(f, rightNode)
  })
  if (then.length === 0) return operation(op, [left, right], place)
  const first = f.stable(left)
  f.emit({ k: 'if', test: op === '&&' ? first : not(first), then, else: [], place })
  return operation(op, [first, right], place)
}

/** `a < b < c` is `a < b and b < c`, with `b` evaluated once. */
export function comparison(f: Frame, node: Compare): Expr {
  const place = placeOf(node)
  let left = expression(f, node.left)
  let whole: Expr | undefined
  node.ops.forEach((operator, index) => {
    const written = node.comparators[index]
    if (!written) return
    const last = index === node.ops.length - 1
    const right = last ? expression(f, written) : f.stable(expression(f, written))
    const one = compared(operator, left, right, node.ops.length === 1 ? place : { start: left.place.start, end: right.place.end })
    whole = whole ? operation('&&', [whole, one], place) : one
    left = right
  })
  return whole ?? left
}

function compared(operator: ComparisonOperator, left: Expr, right: Expr, place: Expr['place']): Expr {
  return operator === 'not in' ? not(operation('in', [left, right], place)) : operation(COMPARISON[operator], [left, right], place)
}

export function unary(f: Frame, node: UnaryOp): Expr {
  const place = placeOf(node)
  const value = expression(f, node.operand)
  const number = value.k === 'const' && typeof value.value === 'number' ? value.value : undefined
  switch (node.op) {
    case 'not':
      return operation('!', [value], place)
    case '-':
      return number === undefined ? operation('-', [value], place) : constant(-number, place)
    case '+':
      return number === undefined ? operation('other', [value], place) : constant(number, place)
    default:
      return operation('other', [value], place)
  }
}

export function conditional(f: Frame, node: IfExp): Expr {
  const place = placeOf(node)
  let test = expression(f, node.test)
  const [then, consequent] = arm(f, node.body)
  const [otherwise, alternate] = arm(f, node.orelse)
  if (then.length > 0 || otherwise.length > 0) {
    test = f.stable(test)
    f.emit({ k: 'if', test, then, else: otherwise, place })
  }
  return { k: 'choice', test, of: [consequent, alternate], place }
}

function arm(f: Frame, node: Expression): [readonly Stmt[], Expr] {
  let value: Expr = constant(undefined, placeOf(node))
  const block = f.block(() => {
    value = expression(f, node)
  })
  return [block, value]
}
