import type { Constant, Expr, Operator, Slot } from '../../../program/tree.js'
import { quoted, type Layout } from './indentation.js'

export interface PrintedExpression {
  readonly text: string
  /** The variables it reads. */
  readonly slots: readonly Slot[]
  /** Whether it can stand as an operand anywhere without parentheses. */
  readonly atomic: boolean
}

interface Part {
  readonly text: string
  readonly precedence: number
  readonly op?: Operator
}

const ATOM = 20
const UNARY = 15
const BINARY: Readonly<Partial<Record<Operator, number>>> = {
  '**': 14, '*': 13, '/': 13, '%': 13, '+': 12, '-': 12, '<': 10, '<=': 10, '>': 10, '>=': 10, 'in': 10, 'instanceof': 10,
  '==': 9, '!=': 9, '&&': 5, '||': 4, '??': 4,
}
/** Two of these side by side are clearer, and where `??` is one of them only allowed, with parentheses. */
const LOGICAL: ReadonlySet<Operator> = new Set(['&&', '||', '??'])
const WRITTEN: Readonly<Partial<Record<Operator, string>>> = { '==': '===', '!=': '!==' }

/** Writes an expression of constants, variables, properties and operators; `undefined` for anything else. */
export function printExpression(expr: Expr, layout: Layout): PrintedExpression | undefined {
  const slots: Slot[] = []
  const part = print(expr, layout, slots)
  return part && { text: part.text, slots, atomic: part.precedence === ATOM }
}

function print(expr: Expr, layout: Layout, slots: Slot[]): Part | undefined {
  switch (expr.k) {
    case 'const':
      return constant(expr.value, layout)
    case 'ref':
      slots.push(expr.slot)
      return { text: expr.slot.name, precedence: ATOM }
    case 'get': {
      const base = print(expr.base, layout, slots)
      const access = expr.key.k === 'const' ? accessOf(expr.key.value, layout) : undefined
      return base && access !== undefined ? { text: enclose(base, ATOM) + access, precedence: ATOM } : undefined
    }
    case 'op':
      return operation(expr.op, expr.of, layout, slots)
    default:
      return undefined
  }
}

function constant(value: Constant, layout: Layout): Part | undefined {
  if (typeof value === 'string') return { text: quoted(value, layout), precedence: ATOM }
  if (typeof value === 'number' && !Number.isFinite(value)) return undefined
  return { text: String(value), precedence: typeof value === 'number' && (value < 0 || Object.is(value, -0)) ? UNARY : ATOM }
}

function accessOf(key: Constant, layout: Layout): string | undefined {
  if (typeof key === 'string') return /^[$\p{ID_Start}_][$\p{ID_Continue}]*$/u.test(key) ? `.${key}` : `[${quoted(key, layout)}]`
  return typeof key === 'number' && key >= 0 ? `[${key}]` : undefined
}

function operation(op: Operator, of: readonly Expr[], layout: Layout, slots: Slot[]): Part | undefined {
  const parts = of.map((operand) => print(operand, layout, slots))
  const [first, ...rest] = parts
  if (!first || rest.some((part) => !part)) return undefined
  if (rest.length === 0) return unary(op, first)
  const precedence = BINARY[op]
  if (precedence === undefined || (op === '**' && rest.length > 1)) return undefined
  return rest.reduce<Part | undefined>((left, right) => left && right && binary(op, precedence, left, right), first)
}

function unary(op: Operator, operand: Part): Part | undefined {
  if (op === 'typeof') return { text: `typeof ${enclose(operand, ATOM)}`, precedence: UNARY }
  if (op !== '!' && op !== '-' && op !== '+') return undefined
  return { text: op + enclose(operand, ATOM), precedence: UNARY }
}

function binary(op: Operator, precedence: number, left: Part, right: Part): Part {
  const mixes = (part: Part): boolean => LOGICAL.has(op) && part.op !== undefined && LOGICAL.has(part.op) && part.op !== op
  const leftAtLeast = op === '**' ? ATOM : mixes(left) ? ATOM : precedence
  const rightAtLeast = op === '**' ? precedence : mixes(right) ? ATOM : precedence + 1
  return { text: `${enclose(left, leftAtLeast)} ${WRITTEN[op] ?? op} ${enclose(right, rightAtLeast)}`, precedence, op }
}

function enclose({ text, precedence }: Part, atLeast: number): string {
  return precedence >= atLeast ? text : `(${text})`
}
