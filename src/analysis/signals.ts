import type { Spot } from '../catalog/sdk.js'
import { isModule } from '../program/relocate.js'
import type { Expr, Loop, Slot } from '../program/tree.js'
import { operands } from '../program/walk.js'
import { funcOf, type Context } from './context.js'
import type { Effect } from './effect.js'
import { fieldsOf, type Field } from './fields.js'
import { exprAt } from './arguments.js'
import { boundIn, type Frame } from './value.js'

/** Expressions nested or chained deeper than this are not followed. */
const DEPTH = 12

/**
 * Whether a call is handed a signal that ends it from outside: one that was not made for this call alone. `loop` is the
 * repetition that the call stands in; without it the function calls itself.
 */
export function isEndedFromOutside(context: Context, { call, frame, meaning }: Effect, loop: Loop | undefined): boolean {
  const spots = meaning?.library.sdk.abort ?? []
  return spots.some((spot) =>
    signalsAt(context, spot, call, frame).some((signal) => signal.whole || outlives(context, signal.expr, signal.frame, loop, DEPTH)),
  )
}

/** What may be handed to a call as its signal. */
function signalsAt(context: Context, { at, option, also = [] }: Spot, call: Effect['call'], frame: Frame): readonly Field[] {
  return [at].flat().flatMap((where) => {
    const holder = exprAt(call, where)
    if (!holder) return []
    const names = option === undefined ? [] : [option, ...also]
    return names.flatMap((name) => fieldAt(context, { expr: holder, frame, whole: false }, name.split('.')))
  })
}

function fieldAt(context: Context, holder: Field, names: readonly string[]): readonly Field[] {
  const [name, ...rest] = names
  if (holder.whole || name === undefined) return [holder]
  return fieldsOf(context, holder.expr, name, holder.frame).flatMap((field) => fieldAt(context, field, rest))
}

/** Whether something is made of what lives longer than a turn, and so can be reached from elsewhere. */
function outlives(context: Context, expr: Expr, frame: Frame, loop: Loop | undefined, depth: number): boolean {
  const inner = (of: Expr, at = frame): boolean => outlives(context, of, at, loop, depth - 1)
  if (depth <= 0) return true
  switch (expr.k) {
    case 'const':
    case 'func':
    case 'class':
      return false
    case 'ref':
      return slotOutlives(context, expr.slot, frame, loop, inner)
    case 'get':
      return inner(expr.base)
    case 'call':
      // What the language makes lives as long as what it is made of; of what anything else gives nothing is known.
      return rootOf(expr.callee)?.kind !== 'global' || expr.args.some(({ value }) => inner(value))
    case 'import':
    case 'self':
    case 'opaque':
      return true
    default:
      return operands(expr).some((each) => inner(each))
  }
}

/** `AbortSignal` of `AbortSignal.any(…)`. */
function rootOf(callee: Expr): Slot | undefined {
  if (callee.k === 'get') return rootOf(callee.base)
  return callee.k === 'ref' ? callee.slot : undefined
}

function slotOutlives(context: Context, slot: Slot, frame: Frame, loop: Loop | undefined, inner: (of: Expr, at?: Frame) => boolean): boolean {
  const bound = boundIn(frame, slot)
  if (bound) return 'expr' in bound ? inner(bound.expr, bound.frame) : bound.value.k !== 'constant'
  const { bindings } = context
  const assigned = bindings.assignments(slot)
  if (!isMadeInTurn(context, slot, loop) || assigned.length === 0 || bindings.escapes(slot).length > 0) return true
  return assigned.some(({ value }) => inner(value))
}

/** A variable of the turn: declared in the loop, or in another function that the turn goes through. */
function isMadeInTurn(context: Context, slot: Slot, loop: Loop | undefined): boolean {
  if (slot.kind === 'parameter' || slot.kind === 'global' || isModule(slot.owner)) return false
  if (!loop) return true
  const inLoop = slot.place.start >= loop.place.start && slot.place.end <= loop.place.end
  const { place } = funcOf(context, slot.owner)
  return inLoop || place.start > loop.place.start || place.end < loop.place.end
}
