import type { Call, Expr, Func, Slot } from '../program/tree.js'
import { operands } from '../program/walk.js'
import type { Context } from './context.js'
import { fieldsOf, type Field } from './fields.js'
import { changesOf } from './growth.js'
import { writesTo } from './lvalue.js'
import { isMocked } from './mocks.js'
import { meaningOf, valueAt, type Meaning } from './meaning.js'
import { exprAt } from './arguments.js'
import { enter, resolve, returnExprs } from './resolve.js'
import { alternatives, boundIn, type Frame, type Value } from './value.js'

/**
 * Where a value comes from. `input`: given from outside, the same on every turn as far as anybody sees; `unknown`:
 * computed by something that is not known, and may differ each time.
 */
export type Origin = 'model' | 'error' | 'clock' | 'human' | 'event' | 'input' | 'unknown'

export type Origins = ReadonlySet<Origin>

const NONE: Origins = new Set()
const memos = new WeakMap<Context, WeakMap<Frame, Map<Expr, Origins>>>()
/** Functions whose results are being traced. */
const runnings = new WeakMap<Context, Set<Func>>()

/** What a value is computed from. */
export function originsOf(context: Context, expr: Expr, frame: Frame): Origins {
  let frames = memos.get(context)
  if (!frames) memos.set(context, (frames = new WeakMap()))
  let known = frames.get(frame)
  if (!known) frames.set(frame, (known = new Map()))
  const found = known.get(expr)
  if (found) return found
  if (context.budget-- <= 0 || frame.depth > 8 || !context.programs.step(expr.place)) return only('unknown')
  // What leads back to itself adds nothing.
  known.set(expr, NONE)
  const origins = computed(context, expr, frame)
  known.set(expr, origins)
  return origins
}

function only(origin: Origin): Origins {
  return new Set([origin])
}

function union(sets: readonly Origins[]): Origins {
  return new Set(sets.flatMap((set) => [...set]))
}

function all(context: Context, exprs: readonly Expr[], frame: Frame): Origins {
  return union(exprs.map((expr) => originsOf(context, expr, frame)))
}

function computed(context: Context, expr: Expr, frame: Frame): Origins {
  switch (expr.k) {
    case 'const':
    case 'func':
    case 'class':
      return NONE
    case 'ref':
      return ofSlot(context, expr.slot, expr, frame)
    case 'get':
      return ofMember(context, expr, frame)
    case 'call':
      return ofCall(context, expr, frame)
    case 'import':
    case 'self':
      return only('input')
    case 'opaque':
      return expr.why === 'regex' || expr.of.length > 0 ? all(context, expr.of, frame) : only('unknown')
    default:
      return all(context, operands(expr), frame)
  }
}

function ofSlot(context: Context, slot: Slot, expr: Expr, frame: Frame): Origins {
  if (slot.kind === 'caught') return only('error')
  if (slot.kind === 'global' || slot.kind === 'function' || slot.kind === 'class') return only('input')
  if (slot.kind === 'item') {
    const loop = context.bindings.loopOf(slot)
    if (!loop?.over) return only('unknown')
    const over = originsOf(context, loop.over, frame)
    return loop.awaits && !over.has('model') ? union([over, only('event')]) : over
  }
  const written = writesTo(context, expr).map(({ value }) => originsOf(context, value, frame))
  const added = grownBy(context, slot).map((value) => originsOf(context, value, frame))
  const stored = context.bindings.storesTo(slot).map(({ value }) => originsOf(context, value, frame))
  const given = slot.kind === 'parameter' ? ofParameter(context, slot, frame) : NONE
  return union([...written, ...added, ...stored, given])
}

/** What is pushed onto a list. */
function grownBy(context: Context, slot: Slot): readonly Expr[] {
  return changesOf(context, slot, 'grow').flatMap(({ call }) => call.args.map(({ value }) => value))
}

function ofParameter(context: Context, slot: Slot, frame: Frame): Origins {
  const bound = boundIn(frame, slot)
  if (bound) return 'expr' in bound ? originsOf(context, bound.expr, bound.frame) : only('input')
  const parameter = context.bindings.parameter(slot)
  const callback = parameter && context.bindings.callbackOf(parameter.func.id)
  if (!callback) return only('input')
  // The callback of a library's function gets what its receiver or list is made of.
  const meaning = meaningOf(context, callback.site.call, frame)
  if (!meaning) return only('unknown')
  const { row, site } = meaning
  if (row.kind === 'handler') return only('error')
  if (row.kind === 'then') return site.call.callee.k === 'get' ? originsOf(context, site.call.callee.base, frame) : only('unknown')
  if (row.kind !== 'each') return only('unknown')
  const over = exprAt(site.call, row.over)
  return over ? originsOf(context, over, frame) : only('unknown')
}

function ofMember(context: Context, expr: Expr & { k: 'get' }, frame: Frame): Origins {
  const value = resolve(context, expr.base, frame)
  if (value.k === 'api' && value.library.sdk.values) {
    const kind = expr.key.k === 'const' ? value.library.sdk.values[`${value.path}.${String(expr.key.value)}`] : undefined
    if (kind) return only(kind === 'clock' || kind === 'human' || kind === 'event' ? kind : 'input')
  }
  if (expr.base.k === 'self') {
    const writes = writesTo(context, expr)
    return writes.length > 0 ? union([...writes.map((write) => originsOf(context, write.value, frame)), only('input')]) : only('input')
  }
  return ofField(context, expr, frame) ?? union([originsOf(context, expr.base, frame), originsOf(context, expr.key, frame)])
}

/** A field of what the program puts together itself comes from what is put there, whatever the other fields come from. */
function ofField(context: Context, expr: Expr & { k: 'get' }, frame: Frame): Origins | undefined {
  if (expr.key.k !== 'const') return undefined
  const fields = fieldsOf(context, expr.base, String(expr.key.value), frame)
  return fields.some((field) => !field.whole) ? union(fields.map((field) => ofFieldMade(context, field))) : undefined
}

function ofFieldMade(context: Context, { expr, frame, whole }: Field): Origins {
  // What was handed in is one of several: the others are fields by themselves.
  if (whole && expr.k === 'ref' && expr.slot.kind === 'parameter') return ofParameter(context, expr.slot, frame)
  return originsOf(context, expr, frame)
}

function ofCall(context: Context, call: Call, frame: Frame): Origins {
  const meaning = meaningOf(context, call, frame)
  const args = call.args.map(({ value }) => value)
  const receiver = call.callee.k === 'get' ? [call.callee.base] : []
  if (meaning) return ofMeaning(context, meaning, call, [...receiver, ...args], frame)
  const callee = resolve(context, call.callee, frame)
  const functions = alternatives(callee).filter((value) => value.k === 'function')
  if (functions.length > 0 && functions.length === alternatives(callee).length) return union(functions.map((value) => ofOwnFunction(context, value, call, frame)))
  return ofUnknownCall(context, [...receiver], args, frame)
}

function ofOwnFunction(context: Context, value: Value & { k: 'function' }, call: Call, frame: Frame): Origins {
  const { func } = value
  if (func.generator) return only('unknown')
  let running = runnings.get(context)
  if (!running) runnings.set(context, (running = new Set()))
  // A function that calls itself makes what it gives of what it is handed, on each level in the same way.
  if (running.has(func)) return all(context, call.args.map(({ value }) => value), frame)
  running.add(func)
  const made = all(context, returnExprs(context, func), enter(func, call, frame, value.frame, value.self))
  running.delete(func)
  return made
}

/** A method of something the model said is still what the model said; anything else that is unknown may be anything. */
function ofUnknownCall(context: Context, receiver: readonly Expr[], args: readonly Expr[], frame: Frame): Origins {
  const from = all(context, receiver, frame)
  if (from.has('model') && !from.has('unknown')) return union([from, all(context, args, frame)])
  const given = all(context, args, frame)
  // What a function makes of the error alone is still about the error.
  if (given.has('error') && given.size === 1) return given
  return only('unknown')
}

function ofMeaning(context: Context, meaning: Meaning, call: Call, parts: readonly Expr[], frame: Frame): Origins {
  const { row, site } = meaning
  switch (row.kind) {
    case 'model-call':
    case 'agent-run':
      return isMocked(context, meaning) ? only('unknown') : only('model')
    case 'clock':
    case 'human':
    case 'event':
      return only(row.kind)
    case 'pure':
    case 'returns':
    case 'sized':
    case 'shrink':
      return all(context, parts, frame)
    case 'each':
    case 'then':
    case 'handler':
    case 'retry':
    case 'limited': {
      if (row.callback === 'receiver' || row.callback === 'loop') return all(context, parts, frame)
      const callback = valueAt(context, row.callback, site)
      const made = callback?.k === 'function' ? all(context, returnExprs(context, callback.func), callback.frame) : only('unknown')
      return row.kind === 'retry' || row.kind === 'limited' ? made : union([made, all(context, parts.filter(({ k }) => k !== 'func'), frame)])
    }
    case 'fan-out':
      return row.callback ? only('unknown') : only('model')
    case 'await-all':
      return all(context, parts, frame)
    case 'validated':
      return ofUnknownCall(context, call.callee.k === 'get' ? [call.callee.base] : [], call.args.map(({ value }) => value), frame)
    case 'log':
    case 'pause':
    case 'grow':
      return NONE
    default:
      return only('unknown')
  }
}
