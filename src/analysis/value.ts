import type { Library } from '../catalog/lookup.js'
import type { Class, Constant, Call, Expr, Func, FuncId, Place, Slot } from '../program/tree.js'
import type { Program } from './linked.js'

/** What is known of an expression's value. */
export type Value =
  /** `from` is where it is written, if that is another file than it is read in. */
  | { readonly k: 'constant'; readonly value: Constant; readonly place: Place; readonly from?: Place | undefined }
  /** Some text, it is not known which. */
  | { readonly k: 'text' }
  | Api
  | { readonly k: 'function'; readonly func: Func; readonly frame: Frame; readonly self?: Value | undefined }
  | { readonly k: 'class'; readonly cls: Class; readonly frame: Frame }
  | Instance
  | { readonly k: 'record'; readonly expr: Expr & { k: 'record' }; readonly frame: Frame; readonly slot?: Slot | undefined }
  | { readonly k: 'list'; readonly expr: Expr & { k: 'list' }; readonly frame: Frame; readonly slot?: Slot | undefined }
  /** A list of which only the items' kind is known. */
  | { readonly k: 'collection'; readonly of: Value }
  /** A member of something that is not known itself; methods of the language are found by its name. */
  | { readonly k: 'member'; readonly base: Value; readonly name: string }
  /** Imported from where the catalog knows nothing, or declared nowhere. */
  | { readonly k: 'outside'; readonly name: string; readonly module?: string | undefined }
  /** Another file of the project as a whole. */
  | { readonly k: 'module'; readonly program: Program }
  | { readonly k: 'choice'; readonly of: readonly Value[] }
  /** Stop conditions, of which either or both must be met. */
  | { readonly k: 'combination'; readonly how: 'either' | 'both'; readonly of: readonly Value[]; readonly place: Place }
  | Unknown

/** Something that a library gives: a name it exports, an instance, a method of one. */
export interface Api {
  readonly k: 'api'
  readonly library: Library
  /** From the import on, aliases applied: `OpenAI().chat.completions`. */
  readonly path: string
  /** The import specifier it came by; absent for names of the language itself. */
  readonly module?: string | undefined
  /** The call that made the instance, with what it was called on; absent where only a type says what it is. */
  readonly made?: Made | undefined
  /** Calls on it since that gave it back, oldest first: `agent.withConfig({…})`. */
  readonly since: readonly Made[]
}

export interface Made {
  readonly call: Call
  readonly frame: Frame
  readonly receiver?: Value | undefined
  /** The method's name. */
  readonly name: string
}

/** An instance of a class of the program itself. */
export interface Instance {
  readonly k: 'instance'
  readonly cls: Class
  readonly call?: Call | undefined
  readonly frame: Frame
}

export interface Unknown {
  readonly k: 'unknown'
  readonly why: Why
  /** The name of what was called, where that is all that is known. */
  readonly of?: string | undefined
}

/**
 * Why a value is not known: it was handed over, spread in, given by a call of something unknown, imported, …;
 * a condition is written by hand; whether a run repeats at all is hidden; it is left by whoever reads it; its option is
 * stored later.
 */
export type Why = 'parameter' | 'spread' | 'call' | 'import' | 'item' | 'member' | 'computed' | 'assigned' | 'circular' | 'budget' | 'predicate' | 'repetition' | 'left' | 'stored' | 'other'

/** Why a value that is no constant cannot be told. */
export function whyUnknown(value: Value): Why {
  switch (value.k) {
    case 'unknown':
      return value.why
    case 'member':
      return whyUnknown(value.base)
    case 'outside':
      return value.module === undefined ? 'other' : 'import'
    case 'choice':
      return value.of.map(whyUnknown).find((why) => why !== 'other') ?? 'other'
    default:
      return 'other'
  }
}

/**
 * What the parameters of the functions being looked into are bound to. The base frame binds nothing: it stands for
 * “called by whomever”.
 */
export interface Frame {
  readonly func: FuncId
  readonly args: ReadonlyMap<Slot, Bound>
  readonly self?: Value | undefined
  /** The call that entered the function, where it was one. */
  readonly call?: Call | undefined
  /** The frame of the function that the closure was made in. */
  readonly outer?: Frame | undefined
  readonly depth: number
}

export type Bound = { readonly expr: Expr; readonly frame: Frame } | { readonly value: Value }

export const BASE: Frame = { func: -1, args: new Map(), depth: 0 }

export function unknown(why: Why): Unknown {
  return { k: 'unknown', why }
}

/** The binding of a parameter in a frame or one of those round it. */
export function boundIn(frame: Frame | undefined, slot: Slot): Bound | undefined {
  for (let at = frame; at; at = at.outer) {
    const bound = at.args.get(slot)
    if (bound) return bound
  }
  return undefined
}

/** A value that may be more things than this may be anything. */
const MOST_CHOICES = 8

/** One value out of several; nested choices are flattened, `undefined` and `null` give way to anything else. */
export function choose(values: readonly Value[]): Value {
  const flat = values.flatMap((value) => (value.k === 'choice' ? value.of : [value]))
  const real = flat.filter((value) => !(value.k === 'constant' && (value.value === undefined || value.value === null)))
  const of = real.length > 0 ? real : flat.slice(0, 1)
  if (of.length === 0 || of.length > MOST_CHOICES) return unknown('other')
  return of.length === 1 ? (of[0] as Value) : { k: 'choice', of }
}

/** The values that this may be. */
export function alternatives(value: Value): readonly Value[] {
  return value.k === 'choice' ? value.of : [value]
}
