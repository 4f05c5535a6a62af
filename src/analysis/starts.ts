import type { Where } from '../catalog/sdk.js'
import type { Call, Expr, FuncId, Loop, Place, Slot } from '../program/tree.js'
import type { CallSite, Site } from './bindings.js'
import { sizeOfOver } from './call-sizes.js'
import type { Context } from './context.js'
import type { Effect } from './effect.js'
import { effectsOf, effectsOfBlock, effectsOfCallback } from './effects.js'
import { meaningOf, type Meaning } from './meaning.js'
import { changesOf, isEmptied } from './growth.js'
import { exprAt } from './arguments.js'
import { enter, resolve, returnExprs } from './resolve.js'
import { limitedTo, type Size } from './size.js'
import { roomAt, sizeOf } from './sizes.js'
import { repeated } from './turns.js'
import { alternatives, type Frame } from './value.js'

/** Something that starts calls again and again: a mapping, or a loop that fills a list. */
export interface Start {
  /** The repetition: the mapping call, or the outermost loop. */
  readonly around: Place
  /** The mapping call, or the call that is made on each turn. */
  readonly by: Call
  /** What an edit limits. */
  readonly what: { readonly callback: Expr } | { readonly call: Call }
  readonly size: Size
  /** What else happens between one start and the next. */
  readonly between: readonly Effect[]
  /** What is started begins when it is awaited, not where it is made. */
  readonly lazy: boolean
  /** What each turn does. */
  readonly effects: readonly Effect[]
  readonly func: FuncId
  readonly frame: Frame
}

/** Where the items of a list of promises were started, however far back the list was made. */
export function startsOf(context: Context, expr: Expr, frame: Frame, seen: ReadonlySet<Expr> = new Set()): readonly Start[] {
  if (seen.has(expr) || seen.size > 20) return []
  const next = new Set(seen).add(expr)
  const on = (inner: Expr, at = frame): readonly Start[] => startsOf(context, inner, at, next)
  switch (expr.k) {
    case 'await':
      return on(expr.of)
    case 'choice':
    case 'op':
      return expr.of.flatMap((inner) => on(inner))
    case 'list':
      return expr.items.filter(({ spread }) => spread).flatMap((item) => on(item.value))
    case 'ref':
      return startsOfSlot(context, expr.slot, frame, on)
    case 'get':
      return startsOfValue(context, expr, frame, on)
    case 'call':
      return startsOfCall(context, expr, frame, on)
    default:
      return []
  }
}

type On = (inner: Expr, at?: Frame) => readonly Start[]

function startsOfSlot(context: Context, slot: Slot, frame: Frame, on: On): readonly Start[] {
  const assigned = context.bindings.assignments(slot)
  if (assigned.length > 3) return []
  return [...assigned.flatMap(({ value }) => on(value)), ...pushedStarts(context, slot, frame)]
}

/** `this.tasks`, `lists.all`: what is kept there, if that is seen. */
function startsOfValue(context: Context, expr: Expr, frame: Frame, on: On): readonly Start[] {
  const value = resolve(context, expr, frame)
  return value.k === 'list' ? on(value.expr, value.frame) : []
}

function startsOfCall(context: Context, call: Call, frame: Frame, on: On): readonly Start[] {
  const meaning = meaningOf(context, call, frame)
  if (meaning) {
    const { row } = meaning
    const receiver = call.callee.k === 'get' ? call.callee.base : undefined
    const at = (where: Where): Expr | undefined => exprAt(call, where)
    if (row.kind === 'each') {
      const callback = at(row.callback)
      if (row.gives === 'all' || row.gives === 'flat') {
        const mapped = callback ? [startOfMapping(context, meaning, row.callback, callback, sizeOfOver(context, at(row.over), frame), frame)] : []
        return [...mapped, ...(mapped[0]?.effects.length ? [] : at(row.over) ? on(at(row.over) as Expr) : [])]
      }
      return row.gives === 'some' && receiver ? on(receiver) : []
    }
    if (row.kind === 'sized') return [...(receiver ? on(receiver) : []), ...call.args.flatMap(({ value }) => on(value))].map((start) => (start.lazy ? { ...start, size: sizeOf(context, call, frame) } : start))
    if (row.kind === 'returns' || row.kind === 'pure') return [...(receiver ? on(receiver) : []), ...call.args.flatMap(({ value }) => on(value))]
    return []
  }
  return alternatives(resolve(context, call.callee, frame)).flatMap((value) => {
    if (value.k !== 'function' || frame.depth > 5) return []
    const inner = enter(value.func, call, frame, value.frame, value.self)
    return returnExprs(context, value.func).flatMap((expr) => on(expr, inner))
  })
}

function startOfMapping(context: Context, meaning: Meaning, where: Where, callback: Expr, size: Size, frame: Frame): Start {
  const { call } = meaning.site
  return { around: call.place, by: call, what: { callback }, size, lazy: false, effects: effectsOfCallback(context, meaning, where), between: [], func: frame.func, frame }
}

/** Calls put into a collection inside loops that do not empty it. */
function pushedStarts(context: Context, slot: Slot, frame: Frame): readonly Start[] {
  const declared = context.bindings.assignments(slot).find(({ declares }) => declares) ?? context.bindings.assignments(slot)[0]
  if (!declared || isEmptied(context, slot, declared.loops)) return []
  const inLoop = (value: Expr, { loops, func }: Site): readonly Start[] => {
    const around = loops.filter((loop) => !declared.loops.includes(loop))
    const [outermost] = around
    if (!outermost) return []
    const size = repeated(context, around, frame, { k: 'number', n: 1 })
    return startedBy(context, value).map((call) => startOfPush(context, call, outermost, size, func, frame))
  }
  const added = additionsTo(context, slot, declared.value, frame).flatMap((site) =>
    site.call.args.flatMap(({ value, spread }): readonly Start[] => {
      if (site.func !== declared.func) return pushedByCallback(context, site.call, value, site.func, frame)
      if (spread) return startsOf(context, value, frame)
      return inLoop(value, site).map((start) => ({ ...start, size: limitedTo(start.size, roomAt(context, site.call, frame)) }))
    }),
  )
  // `jobs[i] = ask(texts[i])`.
  const stored = context.bindings.storesTo(slot).filter(({ key, func }) => key.k !== 'const' && func === declared.func)
  return [...added, ...stored.flatMap((store) => inLoop(store.value, store))]
}

/** Calls that put something into a collection: a set or a map has methods for nothing else, but those that take from it. */
function additionsTo(context: Context, slot: Slot, made: Expr, frame: Frame): readonly CallSite[] {
  const isOwnKind = made.k === 'call' && meaningOf(context, made, frame)?.row.kind === 'sized'
  return isOwnKind ? context.bindings.methodCallsOn(slot) : changesOf(context, slot, 'grow')
}

/** `items.forEach((item) => jobs.push(ask(item)))`. */
function pushedByCallback(context: Context, push: Call, value: Expr, func: FuncId, frame: Frame): Start[] {
  const callback = context.bindings.callbackOf(func)
  if (!callback) return []
  const meaning = meaningOf(context, callback.site.call, frame)
  if (meaning?.row.kind !== 'each') return []
  const { call } = callback.site
  const receiver = call.callee.k === 'get' ? call.callee.base : undefined
  const size = sizeOfOver(context, meaning.row.over === 'receiver' ? receiver : call.args[0]?.value, frame)
  return startedBy(context, value).map((started) => ({ around: call.place, by: started, what: { call: started }, lazy: false, size, effects: effectsOf(context, started, frame, 'kept'), between: [], func, frame }))
}

/** The calls whose result is put into a collection: `ask(text)`, `text ? ask(text) : nothing()`, `const job = ask(text)`. */
function startedBy(context: Context, value: Expr, depth = 0): readonly Call[] {
  if (value.k === 'call') return [value]
  if (depth > 8) return []
  if (value.k === 'choice' || value.k === 'op') return value.of.flatMap((side) => startedBy(context, side, depth + 1))
  const [assignment, second] = value.k === 'ref' ? context.bindings.assignments(value.slot) : []
  return assignment && !second ? startedBy(context, assignment.value, depth + 1) : []
}

function startOfPush(context: Context, value: Call, loop: Loop, size: Size, func: FuncId, frame: Frame): Start {
  const meaning = meaningOf(context, value, frame)
  const task = meaning?.row.kind === 'task' && meaning.row.of ? exprAt(value, meaning.row.of) : undefined
  const started = task?.k === 'call' ? task : value
  return { around: loop.place, by: value, what: { call: started }, size, lazy: value.starts === 'when-awaited' && !task, effects: effectsOf(context, value, frame, 'kept'), between: betweenOf(context, loop, frame), func, frame }
}

/** What happens in a loop besides starting calls: a pause or a wait for some of them holds back the rest. */
export function betweenOf(context: Context, loop: Loop, frame: Frame): readonly Effect[] {
  return effectsOfBlock(context, loop.body, frame).filter(({ kind }) => kind !== 'model')
}
