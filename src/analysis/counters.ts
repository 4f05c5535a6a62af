import type { Expr, Loop, Place } from '../program/tree.js'
import type { Context } from './context.js'
import { resolve } from './resolve.js'
import type { Frame } from './value.js'

/** A loop's own counter, in terms that can be printed again. */
export interface LoopCounter {
  /** The attempt's number, from 0. */
  readonly attempt?: Expr
  /** True while another attempt will follow. */
  readonly unlessLast?: Expr
}

/** The counter of a counting loop: `for (let i = 0; i < n; i++)`, up or down by ones. */
export function counterOf(context: Context, loop: Loop, frame: Frame): LoopCounter {
  const [step] = loop.update
  const { test } = loop
  if (step?.k !== 'let' || test?.k !== 'op' || test.of.length !== 2) return {}
  const { value, slot } = step
  if (value.k !== 'op' || (value.op !== '+' && value.op !== '-') || !isOne(value.of[1])) return {}
  const [left, right] = test.of as [Expr, Expr]
  if (left.k !== 'ref' || left.slot !== slot) return {}
  const declared = context.bindings.assignments(slot).find((assignment) => assignment.value !== value)
  const start = declared && resolve(context, declared.value, frame)
  if (start?.k !== 'constant' || typeof start.value !== 'number') return {}
  const { place } = left
  const counter: Expr = { k: 'ref', slot, place }
  const first = number(start.value, place)
  const attempt = value.op === '+' ? (start.value === 0 ? counter : minus(counter, first, place)) : minus(first, counter, place)
  return { attempt, unlessLast: { k: 'op', op: test.op, of: [{ k: 'op', op: value.op, of: [counter, number(1, place)], place }, right], place } }
}

function isOne(expr: Expr | undefined): boolean {
  return expr?.k === 'const' && expr.value === 1
}

function number(value: number, place: Place): Expr {
  return { k: 'const', value, place }
}

function minus(a: Expr, b: Expr, place: Place): Expr {
  return { k: 'op', op: '-', of: [a, b], place }
}
