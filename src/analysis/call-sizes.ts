import type { Where } from '../catalog/sdk.js'
import type { Call, Expr } from '../program/tree.js'
import { eachExpr } from '../program/walk.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { exprAt } from './arguments.js'
import { enter, resolve, returnExprs } from './resolve.js'
import { INPUT, largest, limitedTo, sized, sum, UNKNOWN, type Size } from './size.js'
import { sizeOf } from './sizes.js'
import { validatedSize } from './validated.js'
import { alternatives, whyUnknown, type Frame, type Value } from './value.js'

/** How many items a call gives. */
export function sizeOfCall(context: Context, call: Call, frame: Frame): Size {
  const meaning = meaningOf(context, call, frame)
  if (!meaning) return sizeOfOwnCall(context, call, frame)
  const { row } = meaning
  const at = (where: Where): Expr | undefined => exprAt(call, where)
  const of = (where: Where): Size => {
    const expr = at(where)
    return expr ? sizeOf(context, expr, frame) : UNKNOWN
  }
  switch (row.kind) {
    case 'each':
      if (row.gives === 'flat') return of(row.over).k === 'input' ? INPUT : UNKNOWN
      if (row.gives === 'some') return limitedTo(sizeOfOver(context, at(row.over), frame), passedByPosition(context, at(row.callback), frame))
      return row.gives === 'all' ? sizeOfOver(context, at(row.over), frame) : UNKNOWN
    case 'sized':
      if (row.by === 'count') return countOf(context, at(row.of), frame)
      if (row.by === 'slice') return sliceOf(context, of(row.of), row.from && at(row.from), row.to && at(row.to), frame)
      return of(row.of)
    case 'returns':
      return typeof row.of === 'string' ? of(row.of) : UNKNOWN
    case 'await-all':
      return of(row.over)
    case 'shrink':
      return call.args[1] ? countOf(context, call.args[1].value, frame) : UNKNOWN
    case 'validated':
      return validatedSize(context, call, frame) ?? UNKNOWN
    case 'pure':
      if (meaning.name.endsWith('concat') && call.callee.k === 'get') return sum([of('receiver'), ...call.args.map((_, index) => of(`arg ${index}`))])
      return isWritten(context, at('receiver'), frame) ? UNKNOWN : INPUT
    default:
      return UNKNOWN
  }
}

/** A text that stands in the program or its environment is made of few parts: `'a,b,c'.split(',')`. */
function isWritten(context: Context, expr: Expr | undefined, frame: Frame): boolean {
  if (!expr) return false
  return alternatives(resolve(context, expr, frame)).some((value) => {
    if (value.k === 'constant') return true
    const values = value.k === 'api' ? value.library.sdk.values : undefined
    return value.k === 'api' && Object.entries(values ?? {}).some(([path, kind]) => kind === 'environment' && value.path.startsWith(`${path}.`))
  })
}

/** `filter((_, index) => index < 5)` lets five through. */
function passedByPosition(context: Context, callback: Expr | undefined, frame: Frame): Size {
  const value = callback && resolve(context, callback, frame)
  const index = value?.k === 'function' ? value.func.params[1] : undefined
  if (value?.k !== 'function' || !index) return INPUT
  const limits = returnExprs(context, value.func).flatMap((expr) => {
    const found: Size[] = []
    eachExpr(expr, (inner) => {
      const [left, right] = inner.k === 'op' && (inner.op === '<' || inner.op === '<=') ? inner.of : []
      if (left?.k === 'ref' && left.slot === index.slot) found.push(countOf(context, right, value.frame))
    })
    return found
  })
  return limits.length > 0 ? largest(limits) : INPUT
}

/** `Array.from({ length: n })` has n items. */
export function sizeOfOver(context: Context, over: Expr | undefined, frame: Frame): Size {
  if (!over) return UNKNOWN
  const value = over.k === 'record' ? over : undefined
  const length = value?.parts.find((part) => part.k === 'entry' && part.key.k === 'const' && part.key.value === 'length')
  return length ? countOf(context, length.value, frame) : sizeOf(context, over, frame)
}

/** A number that is written, or that is the size of something; an option that is not seen is unknown. */
function countOf(context: Context, expr: Expr | undefined, frame: Frame): Size {
  if (!expr) return sized(0)
  const value = resolve(context, expr, frame)
  if (value.k === 'constant' && typeof value.value === 'number') return sized(value.value)
  return expr.k === 'get' && expr.key.k === 'const' && expr.key.value === 'length' ? sizeOf(context, expr.base, frame) : { k: 'unknown', why: whyUnknown(value) }
}

function sliceOf(context: Context, whole: Size, from: Expr | undefined, to: Expr | undefined, frame: Frame): Size {
  const start = from ? resolve(context, from, frame) : undefined
  const last = start?.k === 'constant' && typeof start.value === 'number' && start.value < 0 ? sized(-start.value) : undefined
  if (!to) return last ? limitedTo(whole, last) : whole
  const width = widthOf(context, from, to, frame)
  return width ? limitedTo(whole, width) : UNKNOWN
}

/** `slice(i, i + k)` is k wide, `slice(0, k)` too. */
function widthOf(context: Context, from: Expr | undefined, to: Expr, frame: Frame): Size | undefined {
  const end = resolve(context, to, frame)
  const start = from && resolve(context, from, frame)
  if (end.k === 'constant' && typeof end.value === 'number') {
    if (start?.k === 'constant' && typeof start.value === 'number' && end.value >= start.value) return sized(end.value - start.value)
    return end.value >= 0 ? sized(end.value) : undefined
  }
  if (to.k !== 'op' || to.op !== '+' || from?.k !== 'ref') return undefined
  const step = to.of.find((part) => !(part.k === 'ref' && part.slot === from.slot))
  return step && to.of.some((part) => part.k === 'ref' && part.slot === from.slot) ? countOf(context, step, frame) : undefined
}

function sizeOfOwnCall(context: Context, call: Call, frame: Frame): Size {
  const callee = resolve(context, call.callee, frame)
  const functions = alternatives(callee).filter((value) => value.k === 'function')
  if (functions.length === 0) return mayHoldCount(context, call, frame) ? UNKNOWN : INPUT
  return largest(functions.flatMap((value) => {
    if (value.func.generator || frame.depth > 6) return [UNKNOWN]
    const inner = enter(value.func, call, frame, value.frame, value.self)
    const returns = returnExprs(context, value.func)
    return returns.length > 0 ? returns.map((expr) => sizeOf(context, expr, inner)) : [UNKNOWN]
  }))
}

/**
 * Whether something unknown that gives a list may have been told how many: `search(query, 4)`, `search(query, k)`,
 * `find({ limit: 5 })`, `table.select().limit(n)`, a query that says `LIMIT 5`.
 */
export function mayHoldCount(context: Context, call: Call, frame: Frame): boolean {
  let chained = false
  for (let at: Expr | undefined = call; at?.k === 'call' || at?.k === 'get'; at = at.k === 'call' ? at.callee : at.base) {
    if (at.k !== 'call') continue
    const { args } = at
    // An argument that is not known counts in the links of a chain, where each says one thing.
    chained ||= at.callee.k === 'get' && at.callee.base.k === 'call'
    if (args.some(({ value, spread }, index) => spread || holdsCount(context, value, frame, chained || index > 0))) return true
  }
  return false
}

/** `apart`: an argument that is not known may be a number; the only one of a call is what the call is about. */
function holdsCount(context: Context, expr: Expr, frame: Frame, apart: boolean): boolean {
  if (expr.k === 'record') {
    return expr.parts.some((part) => (part.k === 'spread' ? true : part.value.k !== 'record' && holdsCount(context, part.value, frame, true)))
  }
  return alternatives(resolve(context, expr, frame)).some((value) => isCount(value) || (apart && isOpen(expr, value)))
}

function isCount(value: Value): boolean {
  if (value.k !== 'constant') return false
  return typeof value.value === 'number' || (typeof value.value === 'string' && /\blimit\b/iu.test(value.value))
}

/** A parameter or setting that nothing is known of. */
function isOpen(expr: Expr, value: Value): boolean {
  return (expr.k === 'ref' || expr.k === 'get') && value.k === 'unknown' && value.why === 'parameter'
}
