import type { Call, Expr, Slot } from '../program/tree.js'
import { mayHoldCount, sizeOfCall } from './call-sizes.js'
import { checkedSize } from './checked-sizes.js'
import type { Context } from './context.js'
import { changesOf, isEmptied } from './growth.js'
import { exprBehind } from './imports.js'
import { meaningOf } from './meaning.js'
import { isHandedByModel } from './model-made.js'
import { originsOf } from './origins.js'
import { callersOf } from './parameters.js'
import { resolve } from './resolve.js'
import { INPUT, largest, limitedTo, MODEL, sized, sum, UNKNOWN, type Size } from './size.js'
import { sourceOf } from './sources.js'
import { storedParts } from './stored-parts.js'
import { repeated } from './turns.js'
import { validatedSize } from './validated.js'
import { BASE, boundIn, type Frame } from './value.js'
import { argumentFor } from './arguments.js'

const busy = new WeakMap<Context, Set<Expr>>()

/** The size of the collection that an expression gives. */
export function sizeOf(context: Context, expr: Expr, frame: Frame): Size {
  let running = busy.get(context)
  if (!running) busy.set(context, (running = new Set()))
  if (running.has(expr) || context.budget-- <= 0 || !context.programs.step(expr.place)) return UNKNOWN
  running.add(expr)
  try {
    const size = sizeOfExpr(context, expr, frame)
    if (size.k === 'unknown' || (expr.k !== 'ref' && expr.k !== 'get')) return asMade(context, size, expr, frame)
    return asMade(context, limitedTo(size, checkedSize(context, expr, frame, (other) => sizeOf(context, other, frame))), expr, frame)
  } finally {
    running.delete(expr)
  }
}

/** As many items as the data has: the model's own, where the data is what it said. */
function asMade(context: Context, size: Size, expr: Expr, frame: Frame): Size {
  return size.k === 'input' && (originsOf(context, expr, frame).has('model') || isHandedByModel(context, expr, frame)) ? MODEL : size
}

function sizeOfExpr(context: Context, expr: Expr, frame: Frame): Size {
  switch (expr.k) {
    case 'list':
      return sum(expr.items.map((item) => (item.spread ? sizeOf(context, item.value, frame) : sized(1))))
    case 'await':
      return sizeOf(context, expr.of, frame)
    case 'choice':
      return oneOf(expr.of.map((inner) => sizeOf(context, inner, frame)))
    case 'op':
      return expr.op === '??' || expr.op === '||' ? oneOf(expr.of.map((inner) => sizeOf(context, inner, frame))) : UNKNOWN
    case 'ref':
      return sizeOfSlot(context, expr.slot, frame)
    case 'get':
      return sizeOfMember(context, expr, frame)
    case 'call':
      return sizeOfCall(context, expr, frame)
    case 'import':
      return sizeOfImported(context, expr)
    case 'record':
      return expr.parts.every(({ k }) => k === 'entry') ? sized(expr.parts.length) : UNKNOWN
    case 'const':
      return typeof expr.value === 'string' ? sized(expr.value.length) : UNKNOWN
    default:
      return UNKNOWN
  }
}

/** What another file writes out is counted; the size of other collections is its own business. */
function sizeOfImported(context: Context, expr: Expr & { k: 'import' }): Size {
  const written = exprBehind(context, expr)
  const size = written ? sizeOf(context, written, BASE) : UNKNOWN
  return size.k === 'number' ? size : UNKNOWN
}

/** A default that is written out shows what is meant: a few. An empty one shows nothing. */
function oneOf(sizes: readonly Size[]): Size {
  return sizes.some(({ k }) => k === 'input') && sizes.some((size) => size.k === 'number' && size.n > 0) ? UNKNOWN : largest(sizes)
}

function sizeOfSlot(context: Context, slot: Slot, frame: Frame): Size {
  if (slot.type?.k === 'tuple') return sized(slot.type.size)
  if (slot.kind === 'item') return sizeOfItem(context, slot, frame)
  const assignments = context.bindings.assignments(slot)
  if (isEmptied(context, slot, assignments.find(({ declares }) => declares)?.loops ?? [])) return UNKNOWN
  if (slot.kind === 'parameter' && assignments.length === 0) return sizeOfParameter(context, slot, frame)
  if (assignments.length === 0 || assignments.length > 4) return UNKNOWN
  const size = largest(assignments.map(({ value }) => sizeOf(context, value, frame)))
  const pushed = changesOf(context, slot, 'grow')
  const declared = assignments.find(({ declares }) => declares) ?? assignments[0]
  const stored = storedParts(context, slot, declared, frame)
  if (pushed.length === 0) return stored ? largest([size, stored]) : size
  const outer = declared?.loops ?? []
  const added = pushed.map(({ call, loops, func }) =>
    func === declared?.func ? repeated(context, loops.filter((loop) => !outer.includes(loop)), frame, pushedBy(context, call, frame)) : UNKNOWN,
  )
  return sum([size, ...(stored ? [stored] : []), ...added.map((each, index) => limitedTo(each, roomAt(context, pushed[index]?.call, frame)))])
}

/** `if (picked.length < 5) picked.push(x)`, or out of the loop when there are enough. */
export function roomAt(context: Context, push: Call | undefined, frame: Frame): Size {
  const list = push?.callee.k === 'get' ? push.callee.base : undefined
  const most = list ? checkedSize(context, list, frame, () => UNKNOWN) : INPUT
  return most.k === 'number' ? sized(most.n + 1) : most
}

function pushedBy(context: Context, call: Call, frame: Frame): Size {
  return sum(call.args.map((argument) => (argument.spread ? sizeOf(context, argument.value, frame) : sized(1))))
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
  const fallback = parameter.func.params[parameter.index]?.default
  if (!callers || callers.length === 0 || callers.length > 8) return fallback ? oneOf([INPUT, sizeOf(context, fallback, BASE)]) : INPUT
  return largest(callers.map(({ call }) => {
    const argument = argumentFor(call, parameter.func.params, parameter.index)
    return argument && argument !== 'spread' ? sizeOf(context, argument.value, BASE) : UNKNOWN
  }))
}

function sizeOfMember(context: Context, expr: Expr & { k: 'get' }, frame: Frame): Size {
  const value = resolve(context, expr, frame)
  if (value.k === 'list' || value.k === 'record') {
    const size = sizeOf(context, value.expr, value.frame)
    // A field that begins empty is filled by somebody, sometime.
    return size.k === 'number' && size.n === 0 ? UNKNOWN : size
  }
  if (isOutside(context, expr, frame) || hasDefault(context, expr)) return UNKNOWN
  const validated = validatedSize(context, expr, frame)
  if (validated) return validated
  const source = sourceOf(context, expr)
  if (source && !meaningOf(context, source.call, frame) && mayHoldCount(context, source.call, frame)) return UNKNOWN
  // A computed member is an item: of what width nobody knows.
  return expr.key.k === 'const' && typeof expr.key.value === 'string' ? INPUT : UNKNOWN
}

/** `({ personas } = CONFIG)`: what is meant when nothing is handed in is written out. */
function hasDefault(context: Context, { base, key }: Expr & { k: 'get' }): boolean {
  const parameter = base.k === 'ref' ? context.bindings.parameter(base.slot) : undefined
  const fallback = parameter?.func.params[parameter.index]?.default
  if (!fallback) return false
  const size = sizeOf(context, { k: 'get', base: fallback, key, place: fallback.place }, BASE)
  return size.k === 'number' && size.n > 0
}

/** What another file defines may well be a short list. */
function isOutside(context: Context, expr: Expr, frame: Frame): boolean {
  if (expr.k === 'get') return isOutside(context, expr.base, frame)
  const value = resolve(context, expr, frame)
  return value.k === 'outside' || expr.k === 'import'
}
