import type { TSESTree } from '@typescript-eslint/utils'
import { constant, not, operation } from '../../../program/build.js'
import type { Expr, Operator, Place, Stmt } from '../../../program/tree.js'
import { expression } from './expression.js'
import type { Frame } from './frame.js'
import { bare, placeOf, type Node } from './syntax.js'

export type LogicalOperator = '&&' | '||' | '??'

const BINARY: Readonly<Record<string, Operator>> = {
  '===': '==', '==': '==', '!==': '!=', '!=': '!=',
  '<': '<', '<=': '<=', '>': '>', '>=': '>=',
  '+': '+', '-': '-', '*': '*', '/': '/', '%': '%', '**': '**',
  in: 'in', instanceof: 'instanceof',
}

/** Chains of one operator longer than this are one operation of many operands, so that nobody has to descend them. */
const LONG_CHAIN = 64

export function binaryOperator(operator: string): Operator {
  return BINARY[operator] ?? 'other'
}

/** A chain that leans left, such as `a + b + c`, is walked from its innermost operand outwards. */
export function binary(f: Frame, node: TSESTree.BinaryExpression): Expr {
  const chain: TSESTree.BinaryExpression[] = []
  let inner: Node = node
  while (inner.type === 'BinaryExpression') {
    chain.push(inner)
    inner = bare(inner.left)
  }
  let value = expression(f, inner)
  for (const link of chain.reverse()) {
    const right = expression(f, link.right)
    const op = binaryOperator(link.operator)
    value = joined(op, value, right, placeOf(link), op === '+' && chain.length > LONG_CHAIN)
  }
  return value
}

export function logicalChain(f: Frame, node: TSESTree.LogicalExpression): Expr {
  const chain: TSESTree.LogicalExpression[] = []
  let inner: Node = node
  while (inner.type === 'LogicalExpression') {
    chain.push(inner)
    inner = bare(inner.left)
  }
  let value = expression(f, inner)
  for (const link of chain.reverse()) {
    value = logical(f, link.operator, value, link.right, placeOf(link), chain.length > LONG_CHAIN)
  }
  return value
}

/** What the right side assigns is assigned only if the left side lets it. */
export function logical(f: Frame, op: LogicalOperator, left: Expr, rightNode: Node, place: Place, flat = false): Expr {
  let right: Expr = left
  const then = f.block(() => {
    right = expression(f, rightNode)
  })
  if (then.length === 0) return joined(op, left, right, place, flat)
  const first = f.stable(left)
  f.emit({ k: 'if', test: goesOn(op, first), then, else: [], place })
  return operation(op, [first, right], place)
}

/** Whether the right side is evaluated. */
export function goesOn(op: LogicalOperator, left: Expr): Expr {
  if (op === '&&') return left
  return op === '||' ? not(left) : operation('==', [left, constant(null, left.place)], left.place)
}

function joined(op: Operator, left: Expr, right: Expr, place: Place, flat: boolean): Expr {
  if (!flat || left.k !== 'op' || left.op !== op) return operation(op, [left, right], place)
  const operands = left.of as Expr[]
  operands.push(right)
  return operation(op, operands, place)
}

export function conditional(f: Frame, node: TSESTree.ConditionalExpression): Expr {
  const place = placeOf(node)
  let test = expression(f, node.test)
  const [then, consequent] = arm(f, node.consequent)
  const [otherwise, alternate] = arm(f, node.alternate)
  if (then.length > 0 || otherwise.length > 0) {
    test = f.stable(test)
    f.emit({ k: 'if', test, then, else: otherwise, place })
  }
  return { k: 'choice', test, of: [consequent, alternate], place }
}

function arm(f: Frame, node: Node): [readonly Stmt[], Expr] {
  let value: Expr = constant(undefined, placeOf(node))
  const block = f.block(() => {
    value = expression(f, node)
  })
  return [block, value]
}

export function unary(f: Frame, node: TSESTree.UnaryExpression): Expr {
  const place = placeOf(node)
  const value = expression(f, node.argument)
  const number = value.k === 'const' && typeof value.value === 'number' ? value.value : undefined
  switch (node.operator) {
    case '!':
      return operation('!', [value], place)
    case '-':
      return number === undefined ? operation('-', [value], place) : constant(-number, place)
    case '+':
      return number === undefined ? operation('other', [value], place) : constant(number, place)
    case 'void':
      return value.k === 'const' ? constant(undefined, place) : operation('other', [value], place)
    case 'typeof':
      return operation('typeof', [value], place)
    default:
      return operation('other', [value], place)
  }
}
