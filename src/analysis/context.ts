import type { Lexicon, Library } from '../catalog/lookup.js'
import type { Class, ClassId, Func, FuncId, Module } from '../program/tree.js'
import { bindingsOf, type Bindings } from './bindings.js'
import { ALONE, bindingsIn, Programs, type Project } from './linked.js'

/** What the analysis of one file works with. Caches hang on it, so that they live and die with the file. */
export interface Context {
  readonly module: Module
  /** The file, and those of the project that its imports lead to. */
  readonly programs: Programs
  readonly bindings: Bindings
  readonly lexicon: Lexicon
  /** The installed version of a package, as far as it is known. */
  readonly versionOf: (specifier: string) => string | undefined
  /** Libraries without a package of their own that know a name and whose second sign this file holds. */
  unowned(knows: (library: Library) => boolean): readonly Library[]
  /** Steps left; when they are spent, what is not known yet stays unknown. */
  budget: number
}

/** Steps for each call of a file, and for the smallest: many times what files take in which nothing explodes. */
const STEPS_PER_CALL = 300
const FEWEST_STEPS = 150_000

export function contextOf(module: Module, lexicon: Lexicon, versionOf: Context['versionOf'], project: Project = ALONE, leadingOnly = false): Context {
  let own: Bindings | undefined
  const programs = new Programs({
    path: module.path,
    module,
    get bindings() {
      return (own ??= bindingsOf(module))
    },
  }, project, leadingOnly)
  let bindings: Bindings | undefined
  return {
    module,
    programs,
    lexicon,
    versionOf,
    /** Made when first asked for: most files that import a library come to nothing before that. */
    get bindings() {
      if (!bindings) {
        bindings = project === ALONE ? programs.own.bindings : bindingsIn(programs)
        this.budget = Math.max(this.budget, bindings.calls.length * STEPS_PER_CALL)
      }
      return bindings
    },
    // The names of a file are collected only where something is called by such a name.
    unowned: (knows) => lexicon.unowned.filter((library) => knows(library) && library.sdk.unowned?.signs.some((sign) => module.names.has(sign))),
    budget: FEWEST_STEPS,
  }
}

export function funcOf(context: Context, id: FuncId): Func {
  const { module } = context.programs.at(id)
  const func = module.functions[id - beginOf(module)]
  if (!func) throw new RangeError(`no function ${String(id)} in ${module.path}`)
  return func
}

export function classOf(context: Context, id: ClassId): Class | undefined {
  const { module } = context.programs.at(id)
  return module.classes[id - beginOf(module)]
}

/** The number that the ids of a program count from. */
function beginOf({ functions }: Module): number {
  return functions[0]?.id ?? 0
}
