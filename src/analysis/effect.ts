import type { Call, Exit, Expr, FuncId, Loop, Stmt } from '../program/tree.js'
import type { Birth } from './limiters.js'
import type { Meaning } from './meaning.js'
import type { Unset } from './unset-limiters.js'
import type { Frame } from './value.js'

/**
 * What becomes of a started call, seen from the function that was asked about: its result is awaited there, handed on
 * to the caller, kept in some other way, or dropped.
 */
export type Use = 'awaited' | 'returned' | 'kept' | 'dropped'

/** Something that happens when code runs, with what stands round it on the way there. */
export interface Effect {
  /**
   * `model`: requests to a model. `pause`, `human`, `event`, `clock`, `acquire`, `exit`: as in the catalog. `throws`: a
   * helper of the file may throw. `gather`: waits for calls started before. `again`: a function that is being looked into already. `unknown`: a call of which nothing
   * is known.
   */
  readonly kind: 'model' | 'pause' | 'human' | 'event' | 'clock' | 'acquire' | 'gather' | 'exit' | 'throws' | 'again' | 'unknown'
  readonly call: Call
  /** The frame that the call's own expressions are to be resolved in. */
  readonly frame: Frame
  readonly meaning?: Meaning | undefined
  readonly use: Use
  /** What stands between the code that was asked about and the call, outermost first. */
  readonly layers: readonly Layer[]
  /** Calls of the file's own functions on the way, outermost first. */
  readonly via: readonly Call[]
  /** The functions entered on the way, outermost first. */
  readonly entered: readonly FuncId[]
  /** How long a pause takes, if that is written. */
  readonly delay?: Expr | undefined
  /** What that counts, where it is known. */
  readonly delayIn?: 's' | 'ms' | undefined
  /** A pause that something else can end with an error: a signal that is aborted. */
  readonly rejects?: boolean | undefined
}

export type Layer =
  | { readonly k: 'loop'; readonly loop: Loop; readonly frame: Frame }
  /** One of the ways that exclude each other: `fork` is the same object for all of them. `beside`: how another one leaves. */
  | { readonly k: 'way'; readonly fork: Stmt & { k: 'if' } | Expr & { k: 'choice' }; readonly way: number; readonly beside?: Exit['how'] | undefined; readonly frame: Frame }
  /** What one call of a function of the program's own does. */
  | { readonly k: 'entered'; readonly call: Call }
  /** A callback that runs for each item. */
  | { readonly k: 'each'; readonly call: Call; readonly meaning: Meaning; readonly frame: Frame }
  /** A library's retry helper. */
  | { readonly k: 'retry'; readonly call: Call; readonly meaning: Meaning; readonly frame: Frame }
  /** `born` is where the limiter was made; unknown where it was handed in from outside. */
  | { readonly k: 'limiter'; readonly call?: Call | undefined; readonly born?: Birth | undefined; readonly limits: 'yes' | 'no' | 'unknown'; readonly unset?: Unset | undefined }
  /** A callback handed to something of which nothing is known: it may run it now, later, often, never, with others or alone. */
  | { readonly k: 'wrapper'; readonly call: Call }
  /** Runs at some other time: a listener, a timer. */
  | { readonly k: 'later' }
  /** A handler of failures. */
  | { readonly k: 'handler' }
