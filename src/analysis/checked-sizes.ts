import { sameExpr } from '../program/same.js'
import type { Block, Call, Expr, Func, Operator } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import { conditionsAfter, conditionsAt, type Condition } from './known-tests.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { resolve, returnExprs } from './resolve.js'
import { onlyValue } from './sources.js'
import { INPUT, largest, sized, UNKNOWN, type Size } from './size.js'
import type { Frame } from './value.js'

/** Reads the size of another collection, where one is compared with it. */
export type SizeOf = (expr: Expr) => Size

interface Subject {
  readonly context: Context
  readonly frame: Frame
  /** The expressions that name the collection. */
  readonly names: readonly Expr[]
  readonly sizeOf: SizeOf
  readonly depth: number
}

/**
 * How many items a collection may have after the tests on the way to where it is used: `if (xs.length > 9) throw …`.
 * `input` where nothing limits them, `unknown` where something does that is not seen.
 */
export function checkedSize(context: Context, expr: Expr, frame: Frame, sizeOf: SizeOf): Size {
  const subject: Subject = { context, frame, names: namesOf(context, expr), sizeOf, depth: 0 }
  return tightest(conditionsAt(context, expr.place).map((condition) => limitBy(subject, condition)))
}

/** The expression itself, and what its variable was made from as it is: `const { texts } = body` names `body.texts`. */
function namesOf(context: Context, expr: Expr): readonly Expr[] {
  const names = [expr]
  for (let at = expr; at.k === 'ref' && names.length < 5; ) {
    const value = onlyValue(context, at)
    if (value?.k !== 'ref' && value?.k !== 'get') break
    at = value
    names.push(at)
  }
  return names
}

function tightest(limits: readonly Size[]): Size {
  const numbers = limits.filter((limit) => limit.k === 'number')
  if (numbers.length > 0) return sized(Math.min(...numbers.map(({ n }) => n)))
  return limits.some(({ k }) => k === 'unknown') ? UNKNOWN : INPUT
}

function limitBy(subject: Subject, condition: Condition): Size {
  if (condition.k === 'passed') return limitByCall(subject, condition.call)
  if (condition.unless && !setsRight(subject, condition.unless)) return INPUT
  return limitByTest(subject, condition.expr, condition.truth)
}

/** Whether a block puts something shorter in the collection's place. */
function setsRight({ names }: Subject, block: Block): boolean {
  let found = false
  eachStmt(block, (stmt) => {
    if (stmt.k === 'let') found ||= names.some((name) => name.k === 'ref' && name.slot === stmt.slot)
    if (stmt.k === 'store') found ||= names.some((name) => name.k === 'get' && sameExpr(name.base, stmt.base) && sameExpr(name.key, stmt.key))
  })
  return found
}

/** How many items there may be once a test has come out so. */
function limitByTest(subject: Subject, test: Expr, truth: boolean): Size {
  if (test.k === 'await') return limitByTest(subject, test.of, truth)
  if (test.k === 'call') return limitByPredicate(subject, test, truth)
  if (test.k === 'ref') return limitByFlag(subject, test, truth)
  if (test.k !== 'op') return INPUT
  const parts = (): Size[] => test.of.map((part) => limitByTest(subject, part, truth))
  switch (test.op) {
    case '!':
      return limitByTest(subject, test.of[0] as Expr, !truth)
    case '&&':
      return truth ? tightest(parts()) : largest(parts())
    case '||':
      return truth ? largest(parts()) : tightest(parts())
    default:
      return limitByComparison(subject, test.op, test.of, truth)
  }
}

/** `const tooMany = xs.length > 9`. */
function limitByFlag(subject: Subject, flag: Expr & { k: 'ref' }, truth: boolean): Size {
  const value = onlyValue(subject.context, flag)
  return value && subject.depth < 4 ? limitByTest({ ...subject, depth: subject.depth + 1 }, value, truth) : INPUT
}

const MIRRORED: Partial<Record<Operator, Operator>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=', '==': '==', '!=': '!=' }
const OPPOSITE: Partial<Record<Operator, Operator>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '==': '!=', '!=': '==' }

function limitByComparison(subject: Subject, written: Operator, [left, right]: readonly Expr[], truth: boolean): Size {
  if (!left || !right) return INPUT
  const isLeft = isSizeOf(subject, left)
  if (!isLeft && !isSizeOf(subject, right)) return INPUT
  const turned = isLeft ? written : MIRRORED[written]
  const op = turned && (truth ? turned : OPPOSITE[turned])
  if (op !== '<' && op !== '<=' && op !== '==') return INPUT
  return mostOf(subject, isLeft ? right : left, op === '<' ? 1 : 0)
}

function isSizeOf({ context, names }: Subject, expr: Expr): boolean {
  return isSizeMember(names, onlyValue(context, expr) ?? expr)
}

function isSizeMember(names: readonly Expr[], expr: Expr): boolean {
  return expr.k === 'get' && isSizeKey(expr.key) && names.some((name) => sameExpr(name, expr.base))
}

function isSizeKey(key: Expr): boolean {
  return key.k === 'const' && (key.value === 'length' || key.value === 'size')
}

/** A limit that is not seen limits; the size of another collection only if that is limited itself. */
function mostOf({ context, frame, sizeOf }: Subject, limit: Expr, less: number): Size {
  if (limit.k === 'get' && isSizeKey(limit.key)) return sizeOf(limit.base)
  const value = resolve(context, limit, frame)
  if (value.k !== 'constant' || typeof value.value !== 'number') return UNKNOWN
  return Number.isFinite(value.value) ? sized(Math.max(0, value.value - less)) : INPUT
}

/** `isShort(xs)`: as the function of the file says; what another file tests may be the size. */
function limitByPredicate(subject: Subject, call: Call, truth: boolean): Size {
  const inner = enteredBy(subject, call)
  if (inner === 'elsewhere') return UNKNOWN
  if (!inner) return INPUT
  const returns = returnExprs(subject.context, inner.func)
  return returns.length === 1 ? limitByTest(inner.subject, returns[0] as Expr, truth) : INPUT
}

/** `assert(xs.length < 9)`, `checkSize(xs)` of the file: what has come back has not thrown. */
function limitByCall(subject: Subject, call: Call): Size {
  const asserted = call.args.map(({ value }) => (value.k === 'op' ? limitByTest(subject, value, true) : INPUT))
  const inner = enteredBy(subject, call)
  const after = inner && inner !== 'elsewhere' ? conditionsAfter(inner.func.body).map((condition) => limitBy(inner.subject, condition)) : []
  return tightest([...asserted, ...after])
}

/** The function of the file that a call hands the collection to, with the name it has there. */
function enteredBy(subject: Subject, call: Call): { func: Func; subject: Subject } | 'elsewhere' | undefined {
  const { context, frame, names, depth } = subject
  const index = call.args.findIndex(({ value }) => names.some((name) => sameExpr(name, value)))
  if (index < 0 || depth > 3) return undefined
  const callee = resolve(context, call.callee, frame)
  if (callee.k === 'outside' || (callee.k === 'unknown' && !meaningOf(context, call, frame))) return 'elsewhere'
  const param = callee.k === 'function' ? callee.func.params[index] : undefined
  if (callee.k !== 'function' || !param) return undefined
  return { func: callee.func, subject: { ...subject, names: [{ k: 'ref', slot: param.slot, place: param.slot.place }], depth: depth + 1 } }
}
