/** Whether what tries only some failures again tries those again that the client inside it tries again by itself. */
import type { ModelCallRow, RetryRow } from '../catalog/sdk.js'
import type { Expr, Loop, Operator, Slot } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import type { Context } from './context.js'
import { effectsOfBlock } from './effects.js'
import { holdsFor, ofFunction, type Sort } from './error-tests.js'
import { itemsOf } from './items.js'
import { valueOfSpot } from './limits.js'
import type { Meaning } from './meaning.js'
import { plainFrame } from './frames.js'
import { alternatives, boundIn, type Frame, type Value } from './value.js'

/** `undefined` where nobody can tell. */
export function triesTheSame(context: Context, helper: Meaning, call: Meaning): boolean | undefined {
  const { selects, givesUpOn } = helper.row as RetryRow
  const selected = selects && valueOfSpot(context, selects, helper.site)
  const chosen = selected ? picks(context, selected, call) : true
  const spared = givesUpOn && valueOfSpot(context, givesUpOn, helper.site)
  if (!spared || chosen !== true) return chosen
  const givesUp = picks(context, spared, call)
  // Whoever names such a class does not mean to give up on all of it.
  if (givesUp === undefined && selected && isNamed(context, selected, call)) return true
  return givesUp === undefined ? undefined : !givesUp
}

/** Whether a loop's handlers let a failure that the client tries again come to another turn. */
export function loopTriesTheSame(context: Context, loop: Loop, frame: Frame, call: Meaning): boolean | undefined {
  const attempts: (boolean | undefined)[] = []
  eachStmt(loop.body, (stmt) => {
    if (stmt.k !== 'try' || !effectsOfBlock(context, stmt.body, frame).some(({ call: { place } }) => place === call.site.call.place)) return
    const sort = sortOf(context, call, undefined)
    attempts.push(...stmt.handlers.map(({ test }) => (test === undefined ? true : holdsFor(context, test, frame, sort))))
  })
  // What handles a failure in another way handles all of them.
  return attempts.length === 0 ? true : anyOf(attempts)
}

function anyOf(each: readonly (boolean | undefined)[]): boolean | undefined {
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false
}

/** What picks the failures: a class, several of which one is enough, a function that is asked, or what a library makes of these. */
function picks(context: Context, value: Value, call: Meaning, depth = 0): boolean | undefined {
  const some = (values: readonly Value[]): boolean | undefined => anyOf(values.map((one) => picks(context, one, call, depth + 1)))
  if (depth > 5) return undefined
  switch (value.k) {
    case 'choice':
      return some(value.of)
    case 'combination':
      return value.how === 'either' ? some(value.of) : undefined
    case 'function':
      return ofFunction(context, value, plainFrame(context, value.func, value.frame, value.self), sortOf(context, call, value.func.params[0]?.slot))
    case 'api': {
      const row = value.made && value.library.rows.get(value.path)?.[0]
      if (row?.kind !== 'failures' || !value.made) return classPicks(context, value, call)
      const given = valueOfSpot(context, row.of, value.made)
      // Every failure, unless it is told which.
      return given ? picks(context, given, call, depth + 1) : true
    }
    default:
      return classPicks(context, value, call)
  }
}

/** What a test says of the failures that a client tries again: true where it holds for some of them. */
function sortOf(context: Context, call: Meaning, subject: Slot | undefined): Sort {
  const isError = (expr: Expr, frame: Frame): boolean => {
    if (expr.k === 'get') return isError(expr.base, frame)
    if (expr.k === 'op' && (expr.op === '??' || expr.op === '||')) return expr.of[0] !== undefined && isError(expr.of[0], frame)
    if (expr.k !== 'ref') return false
    const { slot } = expr
    if (slot === subject || slot.kind === 'caught') return true
    const bound = boundIn(frame, slot)
    if (bound) return 'expr' in bound && isError(bound.expr, bound.frame)
    const [only, ...more] = context.bindings.assignments(slot)
    return only !== undefined && more.length === 0 && isError(only.value, frame)
  }
  return {
    isError,
    ofClass: (cls) => classPicks(context, cls, call),
    ofProperty: (name, op, value) => (name === (call.row as ModelCallRow).retries?.status && typeof value === 'number' ? ofStatus(op, value) : undefined),
    // What holds for some of them may not hold for others.
    negated: (truth) => (truth === false ? true : undefined),
  }
}

function classPicks(context: Context, cls: Value, call: Meaning): boolean | undefined {
  const values = cls.k === 'list' ? itemsOf(context, cls) : alternatives(cls)
  return anyOf(values.map((value) => (value.k === 'hidden' ? undefined : ofClass(value, call))))
}

function ofClass(value: Value, call: Meaning): boolean | undefined {
  if (value.k === 'class') return false
  if (value.k !== 'api') return undefined
  switch (value.library.sdk.values?.[value.path]) {
    case 'error':
      return true
    case 'transient':
      return ((call.row as ModelCallRow).retries?.raises ?? [call.library.name]).includes(value.library.name) || undefined
    case 'unreadable':
    case 'permanent':
      return false
    default:
      return undefined
  }
}

/** Whether a class that the client tries again is among them by its own name. */
function isNamed(context: Context, value: Value, call: Meaning): boolean {
  const values = value.k === 'list' ? itemsOf(context, value) : alternatives(value)
  return values.some((each) => each.k === 'api' && each.library.sdk.values?.[each.path] === 'transient' && ofClass(each, call))
}

const TOO_MANY = 429
const SERVER_ERROR = 500

/** 429, and all from 500 on, are what every client that tries again tries again. */
function ofStatus(op: Operator, status: number): boolean | undefined {
  const isTried = status === TOO_MANY || status >= SERVER_ERROR
  switch (op) {
    case '==':
      return isTried ? true : status >= 400 && status !== 408 && status !== 409 && status !== 425 ? false : undefined
    case '!=':
      return isTried ? undefined : true
    case '>':
    case '>=':
      return status < 600
    case '<':
    case '<=':
      return status > TOO_MANY ? true : undefined
    default:
      return undefined
  }
}
