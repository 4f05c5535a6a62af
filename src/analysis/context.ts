import type { Lexicon, Library } from '../catalog/lookup.js'
import type { Func, Module } from '../program/tree.js'
import { bindingsOf, type Bindings } from './bindings.js'

/** What the analysis of one file works with. Caches hang on it, so that they live and die with the file. */
export interface Context {
  readonly module: Module
  readonly bindings: Bindings
  readonly lexicon: Lexicon
  /** The installed version of a package, as far as it is known. */
  readonly versionOf: (specifier: string) => string | undefined
  /** Libraries without a package of their own that know a name and whose second sign this file holds. */
  unowned(knows: (library: Library) => boolean): readonly Library[]
  /** Steps left; when they are spent, what is not known yet stays unknown. */
  budget: number
}

/** Enough for the largest files that people write by hand; a generated one is cut short. */
const STEPS = 150_000

export function contextOf(module: Module, lexicon: Lexicon, versionOf: Context['versionOf']): Context {
  return {
    module,
    bindings: bindingsOf(module),
    lexicon,
    versionOf,
    // The names of a file are collected only where something is called by such a name.
    unowned: (knows) => lexicon.unowned.filter((library) => knows(library) && library.sdk.unowned?.signs.some((sign) => module.names.has(sign))),
    budget: STEPS,
  }
}

export function funcOf(context: Context, id: number): Func {
  const func = context.module.functions[id]
  if (!func) throw new RangeError(`no function ${String(id)} in ${context.module.path}`)
  return func
}
