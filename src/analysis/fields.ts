import type { Call, Expr, Func, Slot } from '../program/tree.js'
import type { Context } from './context.js'
import { meaningOf } from './meaning.js'
import { exprAt } from './arguments.js'
import { enter, resolve, returnExprs } from './resolve.js'
import { alternatives, boundIn, type Frame } from './value.js'

/** What is written where a field of something is made. */
export interface Field {
  readonly expr: Expr
  readonly frame: Frame
  /** `expr` is what the field belongs to: of the field itself nothing is known. */
  readonly whole: boolean
}

/** Expressions nested or chained deeper than this are not followed. */
const DEPTH = 12

/**
 * All that a field of a value may be: entries of the records that the value is made of, through variables, parameters
 * and the file's own functions. None where it is proven absent.
 */
export function fieldsOf(context: Context, base: Expr, name: string, frame: Frame): readonly Field[] {
  return new Search(context, name).of(base, frame, DEPTH)
}

class Search {
  private readonly context: Context
  private readonly name: string
  private readonly seen = new Map<Slot, Frame[]>()

  constructor(context: Context, name: string) {
    this.context = context
    this.name = name
  }

  of(expr: Expr, frame: Frame, depth: number): readonly Field[] {
    if (depth <= 0 || this.context.budget-- <= 0) return whole(expr, frame)
    const inner = (of: Expr, at = frame): readonly Field[] => this.of(of, at, depth - 1)
    switch (expr.k) {
      case 'const':
        return []
      case 'await':
        return inner(expr.of)
      case 'choice':
        return expr.of.flatMap((each) => inner(each))
      case 'op':
        if (expr.op === '??' || expr.op === '||') return expr.of.flatMap((each) => inner(each))
        return expr.op === '&&' ? expr.of.slice(-1).flatMap((each) => inner(each)) : whole(expr, frame)
      case 'record':
        return this.ofRecord(expr, frame, depth)
      case 'ref':
        return this.ofSlot(expr, frame, depth)
      case 'call':
        return this.ofCall(expr, frame, depth)
      case 'get':
        return this.ofMember(expr, frame, depth)
      default:
        return whole(expr, frame)
    }
  }

  /** The last part that holds the field. */
  private ofRecord(record: Expr & { k: 'record' }, frame: Frame, depth: number): readonly Field[] {
    const found: Field[] = []
    for (const part of [...record.parts].reverse()) {
      if (part.k === 'spread') {
        found.push(...this.of(part.value, frame, depth - 1))
      } else if (part.key.k !== 'const') {
        found.push(...whole(part.value, frame))
      } else if (String(part.key.value) === this.name) {
        return [...found, { expr: part.value, frame, whole: false }]
      }
    }
    return found
  }

  private ofSlot(expr: Expr & { k: 'ref' }, frame: Frame, depth: number): readonly Field[] {
    const { slot } = expr
    const { bindings } = this.context
    if (slot.kind !== 'parameter' && slot.kind !== 'const' && slot.kind !== 'variable') return whole(expr, frame)
    const bound = slot.kind === 'parameter' ? boundIn(frame, slot) : undefined
    const known = this.seen.get(slot)
    if (known?.includes(frame)) return []
    this.seen.set(slot, [...(known ?? []), frame])
    const given = bound ? this.ofBound(bound, expr, frame, depth) : slot.kind === 'parameter' ? whole(expr, frame) : []
    const assigned = bindings.assignments(slot).flatMap(({ value }) => this.of(value, frame, depth - 1))
    const stored = bindings.storesTo(slot).filter(({ key }) => key.k !== 'const' || String(key.value) === this.name)
      .map(({ value }): Field => ({ expr: value, frame, whole: false }))
    return [...given, ...assigned, ...stored]
  }

  private ofBound(bound: NonNullable<ReturnType<typeof boundIn>>, expr: Expr, frame: Frame, depth: number): readonly Field[] {
    if ('expr' in bound) return this.of(bound.expr, bound.frame, depth - 1)
    return bound.value.k === 'constant' ? [] : whole(expr, frame)
  }

  private ofCall(call: Call, frame: Frame, depth: number): readonly Field[] {
    const meaning = meaningOf(this.context, call, frame)
    if (meaning) {
      const given = meaning.row.kind === 'returns' && typeof meaning.row.of === 'string' ? exprAt(call, meaning.row.of) : undefined
      return given ? this.of(given, frame, depth - 1) : whole(call, frame)
    }
    const callees = alternatives(resolve(this.context, call.callee, frame))
    const functions = callees.flatMap((value) => (value.k === 'function' && !value.func.generator ? [value] : []))
    if (functions.length === 0 || functions.length < callees.length || frame.depth > 6) return whole(call, frame)
    return functions.flatMap(({ func, frame: closure, self }) => {
      const inner = entered(this.context, func, call, frame, () => enter(func, call, frame, closure, self))
      return returnExprs(this.context, func).flatMap((value) => this.of(value, inner, depth - 1))
    })
  }

  /** A field of a field: `context.state.turn`. */
  private ofMember(expr: Expr & { k: 'get' }, frame: Frame, depth: number): readonly Field[] {
    if (expr.key.k !== 'const' || expr.base.k === 'self') return whole(expr, frame)
    const outer = new Search(this.context, String(expr.key.value)).of(expr.base, frame, depth - 1)
    if (outer.length === 0 || outer.every((field) => field.whole)) return whole(expr, frame)
    return outer.flatMap((field) => (field.whole ? [field] : this.of(field.expr, field.frame, depth - 1)))
  }
}

const frames = new WeakMap<Context, WeakMap<Frame, Map<Call, Map<Func, Frame>>>>()

/** One frame for each call, so that what leads back to itself is met again. */
function entered(context: Context, func: Func, call: Call, frame: Frame, make: () => Frame): Frame {
  const byFrame = getOrMake(frames, context, () => new WeakMap<Frame, Map<Call, Map<Func, Frame>>>())
  const byCall = getOrMake(byFrame, frame, () => new Map<Call, Map<Func, Frame>>())
  return getOrMake(getOrMake(byCall, call, () => new Map<Func, Frame>()), func, make)
}

function getOrMake<K, V>(map: { get(key: K): V | undefined; set(key: K, value: V): unknown }, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}

function whole(expr: Expr, frame: Frame): readonly Field[] {
  return [{ expr, frame, whole: true }]
}
