/** In which frames the functions of a file run: one for each call that hands something of interest over. */
import type { Argument, Call, Func } from '../program/tree.js'
import type { Context } from './context.js'
import { enter, resolve } from './resolve.js'
import { alternatives, BASE, type Frame, type Value } from './value.js'

interface Memo {
  /** Frames of calls that hand nothing over, by what the function was made in, or is a method of, and by its id. */
  readonly plain: WeakMap<object, Map<number, Frame>>
  /** Frames in which functions run when they, or the instances they are methods of, are handed something of interest. */
  readonly entered: Map<Func, Frame[]>
}

const memos = new WeakMap<Context, Memo>()

function memoOf(context: Context): Memo {
  let memo = memos.get(context)
  if (!memo) memos.set(context, (memo = { plain: new WeakMap(), entered: new Map() }))
  return memo
}

/** Frames of one function that are looked into. */
const MOST_FRAMES = 30

/** The frames, beside the base, in which a function is known to run with something of interest in its parameters. */
export function framesOf(context: Context, func: Func): readonly Frame[] {
  return memoOf(context).entered.get(func) ?? []
}

/** One frame for each call that hands something of interest over, so that what is found in it is found once. */
export function enteredFrame(context: Context, func: Func, call: Call, frame: Frame, closure: Frame, self: Value | undefined): Frame {
  const inner = enter(func, call, frame, closure, self)
  keepFrame(context, func, inner)
  return inner
}

/** Has the function looked into in this frame, too. */
export function keepFrame(context: Context, func: Func, frame: Frame): void {
  const { entered } = memoOf(context)
  const frames = entered.get(func) ?? []
  entered.set(func, frames)
  if (frames.length < MOST_FRAMES) frames.push(frame)
}

/** The frame of a call that hands nothing of interest over: the same for all such calls. */
export function plainFrame(context: Context, func: Func, closure: Frame, self: Value | undefined): Frame {
  if (closure === BASE && !self) return BASE
  const { plain } = memoOf(context)
  const key = self && closure === BASE ? (self.k === 'instance' ? (self.call ?? self.cls) : self) : closure
  let frames = plain.get(key)
  if (!frames) plain.set(key, (frames = new Map()))
  let frame = frames.get(func.id)
  if (!frame) {
    frames.set(func.id, (frame = { func: func.id, args: new Map(), self: self ?? closure.self, outer: closure, depth: closure.depth + 1 }))
    if (self && holdsHanded(context, self)) keepFrame(context, func, frame)
  }
  return frame
}

/** Whether an instance was handed something of interest when it was made: its methods do by that what they do. */
function holdsHanded(context: Context, self: Value): boolean {
  return self.k === 'instance' && self.call !== undefined && self.call.args.some((argument) => isInteresting(context, argument, self.frame))
}

/** Functions, instances, and records that hold functions, change what a helper does; numbers and texts do not. */
export function isInteresting(context: Context, argument: Argument, frame: Frame): boolean {
  const { value } = argument
  if (value.k === 'func' || (value.k === 'call' && value.starts === 'when-awaited')) return true
  if (value.k === 'record') return value.parts.some((part) => part.k === 'entry' && isInteresting(context, { value: part.value, spread: false }, frame))
  if (value.k !== 'ref' && value.k !== 'import' && value.k !== 'get' && value.k !== 'call' && value.k !== 'self') return false
  return alternatives(resolve(context, value, frame)).some(({ k }) => k === 'function' || k === 'api' || k === 'instance' || k === 'class')
}
