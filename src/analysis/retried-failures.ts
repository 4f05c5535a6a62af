/** Whether what tries only some failures again tries those again that the client inside it tries again by itself. */
import type { ModelCallRow, RetryRow } from '../catalog/sdk.js'
import type { Block, Expr, Loop, Operator, Slot } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import type { Context } from './context.js'
import { effectsOfBlock } from './effects.js'
import { holdsFor, ofFunction, type Sort } from './error-tests.js'
import { itemsOf } from './items.js'
import { valueOfSpot } from './limits.js'
import { valueAt, type Meaning } from './meaning.js'
import { plainFrame } from './frames.js'
import { alternatives, boundIn, type Frame, type Value } from './value.js'

/** `undefined` where nobody can tell. */
export function triesTheSame(context: Context, helper: Meaning, call: Meaning): boolean | undefined {
  const { selects, givesUpOn } = helper.row as RetryRow
  if (saysItself(context, helper)) return undefined
  const selected = selects && valueOfSpot(context, selects, helper.site)
  const chosen = selected ? picks(context, selected, call) : true
  const spared = givesUpOn && valueOfSpot(context, givesUpOn, helper.site)
  if (!spared || chosen !== true) return chosen
  const givesUp = picks(context, spared, call)
  // Whoever names such a class does not mean to give up on all of it.
  if (givesUp === undefined && selected && isNamed(context, selected, call)) return true
  return givesUp === undefined ? undefined : !givesUp
}

/** `promiseRetry((again) => ask().catch((error) => { if (isBusy(error)) again(error) … }))`; whoever hands `again` over says it of all. */
function saysItself(context: Context, { row, site }: Meaning): boolean {
  const { says, callback } = row as RetryRow
  const value = says && callback !== 'loop' ? valueAt(context, callback, site) : undefined
  const slot = value?.k === 'function' && says ? value.func.params[says.parameter]?.slot : undefined
  return slot !== undefined && (context.bindings.callsOf(slot).length > 0 || (says?.to === 'stop' && context.bindings.escapes(slot).length > 0))
}

/** Whether a loop's handlers let a failure that the client tries again come to another turn. */
export function loopTriesTheSame(context: Context, loop: Loop, frame: Frame, call: Meaning): boolean | undefined {
  const attempts: (boolean | undefined)[] = []
  eachStmt(loop.body, (stmt) => {
    if (stmt.k !== 'try' || !effectsOfBlock(context, stmt.body, frame).some(({ call: { place } }) => place === call.site.call.place)) return
    const sort = sortOf(context, call, undefined)
    attempts.push(...stmt.handlers.map(({ test, body }) => (test === undefined ? !leavesForAll(context, body, frame, sort) : holdsFor(context, test, frame, sort))))
  })
  // What handles a failure in another way handles all of them.
  return attempts.length === 0 ? true : anyOf(attempts)
}

/** `if (!(error instanceof BadRequestError)) throw error`: whether none of those that a client tries again comes past a handler. */
function leavesForAll(context: Context, block: Block, frame: Frame, sort: Sort): boolean {
  for (const stmt of block) {
    if (stmt.k === 'exit') return stmt.how !== 'continue'
    if (stmt.k !== 'if') continue
    const never = holdsFor(context, stmt.test, frame, sort) === false
    const always = holdsForAll(context, stmt.test, frame, sort)
    const then = never || leavesForAll(context, stmt.then, frame, sort)
    const otherwise = always || leavesForAll(context, stmt.else, frame, sort)
    if (then && otherwise) return true
    // Whoever may go on by one side has not left.
    if ((!never && goesOn(stmt.then)) || (!always && goesOn(stmt.else))) return false
  }
  return false
}

function goesOn(block: Block): boolean {
  const last = block.at(-1)
  return last?.k === 'exit' && last.how === 'continue'
}

/** What does not hold for any of the others holds for all of these. */
function holdsForAll(context: Context, test: Expr, frame: Frame, sort: Sort): boolean {
  if (test.k !== 'op') return false
  const [inner] = test.of
  switch (test.op) {
    case '!':
      return inner !== undefined && holdsFor(context, inner, frame, sort) === false
    case '!=':
      return holdsFor(context, { ...test, op: '==' }, frame, sort) === false
    case '||':
      return test.of.some((part) => holdsForAll(context, part, frame, sort))
    case '&&':
      return test.of.every((part) => holdsForAll(context, part, frame, sort))
    default:
      return false
  }
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
