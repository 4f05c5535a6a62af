import type { Expr, Loop } from '../program/tree.js'
import { eachStmt } from '../program/walk.js'
import type { Context } from './context.js'
import { resolve } from './resolve.js'
import { product, sized, UNKNOWN, type Size } from './size.js'
import { sizeOf } from './sizes.js'
import { whyUnknown, type Frame } from './value.js'

/** As often as loops run, times `each`. */
export function repeated(context: Context, loops: readonly Loop[], frame: Frame, each: Size): Size {
  return loops.reduce((size, loop) => product(size, turnsOf(context, loop, frame)), each)
}

/** How often a loop runs. */
export function turnsOf(context: Context, loop: Loop, frame: Frame): Size {
  if (loop.over) return loop.awaits || mayEndEarly(loop) ? UNKNOWN : sizeOf(context, loop.over, frame)
  const counted = comparedWith(loop)
  if (!counted) return UNKNOWN
  const { limit, step } = counted
  const by = resolve(context, step, frame)
  if (by.k !== 'constant' || typeof by.value !== 'number' || by.value <= 0) return UNKNOWN
  const value = resolve(context, limit, frame)
  if (value.k === 'constant' && typeof value.value === 'number') return sized(Math.ceil(value.value / by.value))
  // `i < items.length`: as many as there are items.
  if (limit.k !== 'get' || limit.key.k !== 'const' || (limit.key.value !== 'length' && limit.key.value !== 'size')) return { k: 'unknown', why: whyUnknown(value) }
  const whole = sizeOf(context, limit.base, frame)
  return whole.k === 'number' ? { ...whole, n: Math.ceil(whole.n / by.value) } : whole
}

/** `if (i >= 5) break`: an item may be the last, for whatever reason. */
function mayEndEarly({ body, id }: Loop): boolean {
  let found = false
  eachStmt(body, (stmt) => void (stmt.k === 'exit' && stmt.how === 'break' && stmt.target === id && (found = true)))
  return found
}

/** What a counting loop counts up to, from 0 or 1, and by how many. */
function comparedWith({ test, update }: Loop): { limit: Expr; step: Expr } | undefined {
  if (test?.k !== 'op' || (test.op !== '<' && test.op !== '<=')) return undefined
  const [left, limit] = test.of
  const [write] = update
  if (left?.k !== 'ref' || !limit || write?.k !== 'let' || write.slot !== left.slot || write.value.k !== 'op' || write.value.op !== '+') return undefined
  const step = write.value.of.find((part) => !(part.k === 'ref' && part.slot === left.slot))
  return step && { limit, step }
}
