import type { Where } from '../catalog/sdk.js'
import type { Call, Expr, Loop, Slot } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { originsOf } from './origins.js'
import { callersOf } from './parameters.js'
import { enter, resolve, returnExprs } from './resolve.js'
import { changesOf, isEmptied } from './growth.js'
import { argumentFor, exprAt } from './arguments.js'
import { alternatives, BASE, boundIn, whyUnknown, type Frame, type Value, type Why } from './value.js'

/**
 * How many items a collection has. `input`: as many as the data; `unknown` where a number may be hidden in what is not
 * seen, or where the model decides.
 */
export type Size = { readonly k: 'number'; readonly n: number } | { readonly k: 'input' } | { readonly k: 'unknown'; readonly why?: Why }

const UNKNOWN: Size = { k: 'unknown' }
const INPUT: Size = { k: 'input' }
const sized = (n: number): Size => (Number.isFinite(n) && n >= 0 ? { k: 'number', n: Math.floor(n) } : UNKNOWN)

const busy = new WeakMap<Context, Set<Expr>>()

/** The size of the collection that an expression gives. */
export function sizeOf(context: Context, expr: Expr, frame: Frame): Size {
  let running = busy.get(context)
  if (!running) busy.set(context, (running = new Set()))
  if (running.has(expr) || context.budget-- <= 0) return UNKNOWN
  running.add(expr)
  try {
    const origins = originsOf(context, expr, frame)
    return origins.has('model') ? UNKNOWN : sizeOfExpr(context, expr, frame)
  } finally {
    running.delete(expr)
  }
}

function sizeOfExpr(context: Context, expr: Expr, frame: Frame): Size {
  switch (expr.k) {
    case 'list':
      return sum(expr.items.map((item) => (item.spread ? sizeOf(context, item.value, frame) : sized(1))))
    case 'await':
      return sizeOf(context, expr.of, frame)
    case 'choice':
      return largest(expr.of.map((inner) => sizeOf(context, inner, frame)))
    case 'op':
      return expr.op === '??' || expr.op === '||' ? largest(expr.of.map((inner) => sizeOf(context, inner, frame))) : UNKNOWN
    case 'ref':
      return sizeOfSlot(context, expr.slot, frame)
    case 'get':
      return sizeOfMember(context, expr, frame)
    case 'call':
      return sizeOfCall(context, expr, frame)
    case 'record':
      return expr.parts.every(({ k }) => k === 'entry') ? sized(expr.parts.length) : UNKNOWN
    case 'const':
      return typeof expr.value === 'string' ? sized(expr.value.length) : UNKNOWN
    default:
      return UNKNOWN
  }
}

function sizeOfSlot(context: Context, slot: Slot, frame: Frame): Size {
  if (slot.kind === 'item') return sizeOfItem(context, slot, frame)
  const assignments = context.bindings.assignments(slot)
  if (slot.kind === 'parameter' && assignments.length === 0) return sizeOfParameter(context, slot, frame)
  if (assignments.length === 0 || assignments.length > 4) return UNKNOWN
  if (isEmptied(context, slot, assignments.find(({ declares }) => declares)?.loops ?? [])) return UNKNOWN
  const size = largest(assignments.map(({ value }) => sizeOf(context, value, frame)))
  const pushed = changesOf(context, slot, 'grow')
  if (pushed.length === 0) return size
  const declared = assignments.find(({ declares }) => declares) ?? assignments[0]
  const outer = declared?.loops ?? []
  const added = pushed.map(({ call, loops, func }) =>
    func === declared?.func ? repeated(context, loops.filter((loop) => !outer.includes(loop)), frame, pushedBy(context, call, frame)) : UNKNOWN,
  )
  return sum([size, ...added])
}

function pushedBy(context: Context, call: Call, frame: Frame): Size {
  return sum(call.args.map((argument) => (argument.spread ? sizeOf(context, argument.value, frame) : sized(1))))
}

/** As often as loops run, times `each`. */
export function repeated(context: Context, loops: readonly Loop[], frame: Frame, each: Size): Size {
  return loops.reduce((size, loop) => product(size, turnsOf(context, loop, frame)), each)
}

/** How often a loop runs. */
export function turnsOf(context: Context, loop: Loop, frame: Frame): Size {
  if (loop.over) return loop.awaits ? UNKNOWN : sizeOf(context, loop.over, frame)
  const limit = comparedWith(loop)
  if (!limit) return UNKNOWN
  const value = resolve(context, limit, frame)
  if (value.k === 'constant' && typeof value.value === 'number') return sized(value.value)
  // `i < items.length`: as many as there are items.
  return limit.k === 'get' && limit.key.k === 'const' && (limit.key.value === 'length' || limit.key.value === 'size') ? sizeOf(context, limit.base, frame) : UNKNOWN
}

/** What a counting loop counts up to, from 0 or 1 by ones. */
function comparedWith({ test, update }: Loop): Expr | undefined {
  if (test?.k !== 'op' || (test.op !== '<' && test.op !== '<=')) return undefined
  const [left, right] = test.of
  const [step] = update
  if (left?.k !== 'ref' || step?.k !== 'let' || step.slot !== left.slot) return undefined
  const { value } = step
  const byOne = value.k === 'op' && value.op === '+' && value.of.some((part) => part.k === 'const' && part.value === 1)
  return byOne ? right : undefined
}

/** The items of a list written out are known; the width of any other item is not. */
function sizeOfItem(context: Context, slot: Slot, frame: Frame): Size {
  const over = context.bindings.loopOf(slot)?.over
  if (!over) return UNKNOWN
  const list = resolve(context, over, frame)
  if (list.k !== 'list' || list.expr.items.some(({ spread }) => spread)) return isGiven(context, over, frame) ? INPUT : UNKNOWN
  return largest(list.expr.items.map((item) => sizeOf(context, item.value, list.frame)))
}

/** Whether a collection of collections is handed in as it is; what a call cut it into may be narrow. */
function isGiven(context: Context, expr: Expr, frame: Frame): boolean {
  if (expr.k === 'get') return expr.key.k === 'const' && isGiven(context, expr.base, frame)
  if (expr.k !== 'ref') return false
  const [assignment, ...others] = context.bindings.assignments(expr.slot)
  if (expr.slot.kind === 'item') return isGivenItem(context, expr.slot, frame)
  if (expr.slot.kind === 'parameter' && !assignment) return boundIn(frame, expr.slot) === undefined && !calledHere(context, expr.slot)
  return assignment !== undefined && others.length === 0 && isGiven(context, assignment.value, frame)
}

function isGivenItem(context: Context, slot: Slot, frame: Frame): boolean {
  const over = context.bindings.loopOf(slot)?.over
  return over !== undefined && isGiven(context, over, frame)
}

/** Whether all callers stand in this file: then they say what is handed in. */
function calledHere(context: Context, slot: Slot): boolean {
  const parameter = context.bindings.parameter(slot)
  const callers = parameter && callersOf(context, parameter.func)
  return callers !== undefined && callers.length > 0
}

function sizeOfParameter(context: Context, slot: Slot, frame: Frame): Size {
  const bound = boundIn(frame, slot)
  if (bound) return 'expr' in bound ? sizeOf(context, bound.expr, bound.frame) : UNKNOWN
  const parameter = context.bindings.parameter(slot)
  if (!parameter || parameter.func.params[parameter.index]?.rest) return UNKNOWN
  if (context.bindings.callbackOf(parameter.func.id)) return UNKNOWN
  const callers = callersOf(context, parameter.func)
  if (!callers || callers.length === 0 || callers.length > 8) return INPUT
  return largest(callers.map(({ call }) => {
    const argument = argumentFor(call, parameter.func.params, parameter.index)
    return argument && argument !== 'spread' ? sizeOf(context, argument.value, BASE) : UNKNOWN
  }))
}

function sizeOfMember(context: Context, expr: Expr & { k: 'get' }, frame: Frame): Size {
  const value = resolve(context, expr, frame)
  if (value.k === 'list') return sizeOf(context, value.expr, value.frame)
  if (value.k === 'record') return sizeOf(context, value.expr, value.frame)
  if (isOutside(context, expr, frame)) return UNKNOWN
  // A computed member is an item: of what width nobody knows.
  return expr.key.k === 'const' && typeof expr.key.value === 'string' ? INPUT : UNKNOWN
}

/** What another file defines may well be a short list. */
function isOutside(context: Context, expr: Expr, frame: Frame): boolean {
  if (expr.k === 'get') return isOutside(context, expr.base, frame)
  const value = resolve(context, expr, frame)
  return value.k === 'outside' || expr.k === 'import'
}

function sizeOfCall(context: Context, call: Call, frame: Frame): Size {
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
      return row.gives === 'all' || row.gives === 'some' ? sizeOfOver(context, at(row.over), frame) : UNKNOWN
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
    case 'pure':
      return meaning.name.endsWith('concat') && call.callee.k === 'get' ? sum([of('receiver'), ...call.args.map((_, index) => of(`arg ${index}`))]) : INPUT
    default:
      return UNKNOWN
  }
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
  const negative = start?.k === 'constant' && typeof start.value === 'number' && start.value < 0
  if (!to) return negative ? smallest(whole, sized(-(start.value))) : from && start?.k !== 'constant' ? whole : whole
  const width = widthOf(context, from, to, frame)
  return width ? smallest(whole, width) : UNKNOWN
}

/** `slice(i, i + k)` is k wide, `slice(0, k)` too. */
function widthOf(context: Context, from: Expr | undefined, to: Expr, frame: Frame): Size | undefined {
  const end = resolve(context, to, frame)
  const start = from && resolve(context, from, frame)
  if (end.k === 'constant' && typeof end.value === 'number') {
    return start?.k === 'constant' && typeof start.value === 'number' && end.value >= start.value ? sized(end.value - start.value) : end.value >= 0 ? sized(end.value) : undefined
  }
  if (to.k !== 'op' || to.op !== '+' || from?.k !== 'ref') return undefined
  const step = to.of.find((part) => !(part.k === 'ref' && part.slot === from.slot))
  return step && to.of.some((part) => part.k === 'ref' && part.slot === from.slot) ? countOf(context, step, frame) : undefined
}

function sizeOfOwnCall(context: Context, call: Call, frame: Frame): Size {
  const callee = resolve(context, call.callee, frame)
  const functions = alternatives(callee).filter((value) => value.k === 'function')
  if (functions.length === 0) {
    // `range(5)`, `times(3)`: a count hidden in something unknown.
    return call.args.length > 0 && call.args.every(({ value }) => isNumber(resolve(context, value, frame))) ? UNKNOWN : INPUT
  }
  return largest(functions.flatMap((value) => {
    if (value.func.generator || frame.depth > 6) return [UNKNOWN]
    const inner = enter(value.func, call, frame, value.frame, value.self)
    const returns = returnExprs(context, value.func)
    return returns.length > 0 ? returns.map((expr) => sizeOf(context, expr, inner)) : [UNKNOWN]
  }))
}

function isNumber(value: Value): boolean {
  return value.k === 'constant' && typeof value.value === 'number'
}

function sum(sizes: readonly Size[]): Size {
  const hidden = sizes.find(({ k }) => k === 'unknown')
  if (hidden) return hidden
  if (sizes.some(({ k }) => k === 'input')) return INPUT
  return sized(sizes.reduce((total, size) => total + (size.k === 'number' ? size.n : 0), 0))
}

function largest(sizes: readonly Size[]): Size {
  const hidden = sizes.length === 0 ? UNKNOWN : sizes.find(({ k }) => k === 'unknown')
  if (hidden) return hidden
  if (sizes.some(({ k }) => k === 'input')) return INPUT
  return sized(Math.max(...sizes.map((size) => (size.k === 'number' ? size.n : 0))))
}

function smallest(a: Size, b: Size): Size {
  if (a.k === 'number' && b.k === 'number') return sized(Math.min(a.n, b.n))
  if (a.k === 'number') return a
  return b
}

function product(a: Size, b: Size): Size {
  if ((a.k === 'number' && a.n === 0) || (b.k === 'number' && b.n === 0)) return sized(0)
  if (a.k === 'unknown' || b.k === 'unknown') return a.k === 'unknown' ? a : b
  if (a.k === 'input' || b.k === 'input') return INPUT
  return sized(a.n * b.n)
}
