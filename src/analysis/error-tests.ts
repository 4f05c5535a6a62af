import type { Expr, Operator } from '../program/tree.js'
import type { Context } from './context.js'
import { pathsOf } from './paths.js'
import { enter, resolve } from './resolve.js'
import { type Frame, type Value } from './value.js'

/** What one wants to know of tests of an error: whether they hold for errors of one sort. `undefined` where they may or may not. */
export interface Sort {
  isError(expr: Expr, frame: Frame): boolean
  /** For an error that is tested for being of a class, or of one of a list. */
  ofClass(cls: Value): boolean | undefined
  /** For a property of it that is compared with a constant. */
  ofProperty?(name: string, op: Operator, value: unknown): boolean | undefined
  /** Of names, given as text: `error.name === 'SyntaxError'`. */
  ofName?(name: string): boolean | undefined
  /** Of what does not hold. */
  negated(truth: boolean | undefined): boolean | undefined
}

/** Whether a test of an error holds for those of a sort. */
export function holdsFor(context: Context, test: Expr, frame: Frame, sort: Sort): boolean | undefined {
  if (test.k === 'await') return holdsFor(context, test.of, frame, sort)
  if (test.k === 'const') return Boolean(test.value)
  if (test.k === 'call') return ofCall(context, test, frame, sort)
  if (test.k !== 'op') return undefined
  const [left, right] = test.of
  if (!left) return undefined
  switch (test.op) {
    case '!':
      return sort.negated(holdsFor(context, left, frame, sort))
    case '&&':
    case '||': {
      const settled = test.op === '||'
      const parts = test.of.map((part) => holdsFor(context, part, frame, sort))
      return parts.includes(settled) ? settled : parts.includes(undefined) ? undefined : !settled
    }
    case 'instanceof':
      return right && sort.isError(left, frame) ? sort.ofClass(resolve(context, right, frame)) : undefined
    case 'in':
      return right && ofList(context, left, right, frame, sort)
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return right && (ofComparison(context, left, test.op, right, frame, sort) ?? ofComparison(context, right, TURNED[test.op], left, frame, sort))
    default:
      return undefined
  }
}

const TURNED = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const satisfies Partial<Record<Operator, Operator>>

/** `error.status === 429`, `error.name !== 'SyntaxError'`. */
function ofComparison(context: Context, about: Expr, op: keyof typeof TURNED, other: Expr, frame: Frame, sort: Sort): boolean | undefined {
  if (!sort.isError(about, frame)) return undefined
  const value = resolve(context, other, frame)
  if (value.k !== 'constant') return undefined
  const property = propertyOf(about)
  const found = property === undefined ? undefined : sort.ofProperty?.(property, op, value.value)
  if (found !== undefined || typeof value.value !== 'string' || (op !== '==' && op !== '!=')) return found
  const named = sort.ofName?.(value.value)
  return op === '==' ? named : sort.negated(named)
}

/** `error.status`, `error.status ?? 0`. */
function propertyOf(expr: Expr): string | undefined {
  const [first] = expr.k === 'op' && (expr.op === '??' || expr.op === '||') ? expr.of : [expr]
  return first?.k === 'get' && first.key.k === 'const' ? String(first.key.value) : undefined
}

/** Whether one of several values does it. */
function ofList(context: Context, about: Expr, list: Expr, frame: Frame, sort: Sort): boolean | undefined {
  const values = resolve(context, list, frame)
  if (values.k !== 'list' || values.expr.items.some(({ spread }) => spread)) return undefined
  const each = values.expr.items.map(({ value }) => ofComparison(context, about, '==', value, frame, sort))
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false
}

/** `NoObjectGeneratedError.isInstance(error)`, `[429, 503].includes(error.status)`, or a helper of the file that asks such things. */
function ofCall(context: Context, call: Expr & { k: 'call' }, frame: Frame, sort: Sort): boolean | undefined {
  const [argument] = call.args
  if (!argument || frame.depth > 4 || !sort.isError(argument.value, frame)) return undefined
  const base = call.callee.k === 'get' ? resolve(context, call.callee.base, frame) : undefined
  if (call.callee.k === 'get' && base?.k === 'list') return ofList(context, argument.value, call.callee.base, frame, sort)
  // A method of a class of errors that is asked about an error asks for that class.
  if (base?.k === 'api' && sort.ofClass(base) !== undefined) return sort.ofClass(base)
  const callee = resolve(context, call.callee, frame)
  return callee.k === 'function' ? ofFunction(context, callee, enter(callee.func, call, frame, callee.frame, callee.self), sort) : undefined
}

/** What a function answers when it is asked about an error. */
export function ofFunction(context: Context, { func }: Value & { k: 'function' }, frame: Frame, sort: Sort): boolean | undefined {
  if (func.generator) return undefined
  const answers = pathsOf(context, func.body, frame, undefined).exits.flatMap(({ exit, guards }) => {
    const reached = guards.every((guard) => guard.k !== 'test' || holdsFor(context, guard.expr, frame, sort) !== !guard.truth)
    return exit?.how === 'return' && reached ? [exit.value ? holdsFor(context, exit.value, frame, sort) : false] : []
  })
  const [first] = answers
  return answers.every((answer) => answer === first) ? first : undefined
}
