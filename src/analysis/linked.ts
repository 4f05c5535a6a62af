import { fileOf, OTHERS, standsElsewhere } from '../program/relocate.js'
import type { Expr, FuncId, Module, Place, Slot } from '../program/tree.js'
import type { Bindings } from './bindings.js'

/** One file of the project, ready to be looked into. */
export interface Program {
  readonly path: string
  readonly module: Module
  readonly bindings: Bindings
  /** The line of a position, from 1; absent for the file being analysed, whose lines its host knows. */
  readonly lineAt?: (position: number) => number
}

/** The other files of a project. What it does not tell counts as unknown. */
export interface Project {
  /** The path of the file that an import leads to, as long as that is one of the project; it need not be readable. */
  pathOf(from: string, specifier: string): string | undefined
  /** The same for a module of its own inside the package that an import leads to, in languages that have such. */
  pathOfSubmodule(from: string, specifier: string, name: string): string | undefined
  /** The same, seen from the package's own file. */
  pathInside(path: string, name: string): string | undefined
  /** The program of a file, whose places and ids are those of no other; `undefined` where it cannot be read. */
  program(path: string): Program | undefined
  /** Whether the file that the import of a name leads to, or one further on, may hold something that the analysis is about. */
  leads(from: string, specifier: string, name: string): boolean
}

/** A file that stands alone. */
export const ALONE: Project = {
  pathOf: () => undefined, pathOfSubmodule: () => undefined, pathInside: () => undefined, program: () => undefined, leads: () => false,
}

/** More files than these are not looked into from one. */
const MOST_FILES = 20
/** Steps in other files: many times what helpers take, so that a framework behind an import is not looked through. */
const MOST_STEPS = 6000

type Import = Expr & { k: 'import' }

/** The file being analysed and those that its imports have led to so far. */
export class Programs {
  readonly own: Program
  private readonly project: Project
  private readonly others = new Map<number, Program>()
  private steps = MOST_STEPS
  /** Follows only imports that lead to something: what else there is can bound, but nothing can be found for it. */
  private readonly leadingOnly: boolean
  /** Whether something of the project was not followed that only bounds. */
  skipped = false
  /** The imports of the file being analysed that are followed; all, until it is known which matter. */
  private followed: ReadonlySet<Import> | undefined

  constructor(own: Program, project: Project, leadingOnly: boolean) {
    this.own = own
    this.project = project
    this.leadingOnly = leadingOnly
  }

  get hasOthers(): boolean {
    return this.project !== ALONE
  }

  /** Follows only these imports of the file being analysed from now on. */
  follow(imports: ReadonlySet<Import>): void {
    this.followed = imports
  }

  /** Takes a step; `false` where it would be one too many in other files. What is not known by then stays unknown. */
  step({ start }: Place): boolean {
    return start < OTHERS || this.steps-- > 0
  }

  get all(): readonly Program[] {
    return [this.own, ...this.others.values()]
  }

  /** The program that an offset or id belongs to. */
  at(position: number): Program {
    return this.others.get(fileOf(position)) ?? this.own
  }

  /** The program that an import leads to, if that is another file of the project. */
  behind(expr: Import): Program | undefined {
    const { module, place } = expr
    return this.isFollowed(expr) ? this.program(this.project.pathOf(this.at(place.start).path, module)) : undefined
  }

  /** The program of the module that an import names beside its package. */
  submodule(expr: Import): Program | undefined {
    const { module, name, place } = expr
    return name === '*' || !this.isFollowed(expr) ? undefined : this.program(this.project.pathOfSubmodule(this.at(place.start).path, module, name))
  }

  /** The file that an import leads to, whether or not it is followed, and what is seen of it. */
  look(module: string, name: string, { start }: Place): { readonly path?: string | undefined; readonly program?: Program | undefined } {
    const from = this.at(start).path
    const path = this.project.pathOfSubmodule(from, module, name) ?? this.project.pathOf(from, module)
    return { path, program: this.program(path) }
  }

  private isFollowed(expr: Import): boolean {
    if (this.leadingOnly && !this.leads(expr)) {
      this.skipped ||= this.project.pathOf(this.at(expr.place.start).path, expr.module) !== undefined
      return false
    }
    return this.followed === undefined || standsElsewhere(expr.place) || this.followed.has(expr)
  }

  inside({ path }: Program, name: string): Program | undefined {
    return this.program(this.project.pathInside(path, name))
  }

  private program(path: string | undefined): Program | undefined {
    if (path === this.own.path) return this.own
    const program = path === undefined ? undefined : this.project.program(path)
    const file = program && fileOf(program.module.functions[0]?.id ?? 0)
    if (!program || file === undefined || this.others.has(file)) return program
    if (this.others.size >= MOST_FILES) return undefined
    this.others.set(file, program)
    return program
  }

  pathOf(specifier: string): string | undefined {
    return this.project.pathOf(this.own.path, specifier)
  }

  leads({ module, name, place }: Import): boolean {
    return this.project.leads(this.at(place.start).path, module, name)
  }
}

/** Who assigns, stores, calls and mentions what, in whichever of the files it stands. */
export function bindingsIn(programs: Programs): Bindings {
  const own = programs.own.bindings
  const of = (slot: Slot): Bindings => programs.at(slot.owner).bindings
  const holding = (func: FuncId): Bindings => programs.at(func).bindings
  const at = ({ start }: Place): Bindings => programs.at(start).bindings
  return {
    assignments: (slot) => of(slot).assignments(slot),
    storesTo: (slot) => of(slot).storesTo(slot),
    storesToSelf: (key, near) => at(near).storesToSelf(key, near),
    isStoredFromOutside: (key) => programs.all.some(({ bindings }) => bindings.isStoredFromOutside(key)),
    callsOfMethod: (name) => programs.all.flatMap(({ bindings }) => bindings.callsOfMethod(name)),
    methodCallsOn: (slot) => of(slot).methodCallsOn(slot),
    methodCallsOnSelf: (key, near) => at(near).methodCallsOnSelf(key, near),
    callsOf: (slot) => of(slot).callsOf(slot),
    escapes: (slot) => of(slot).escapes(slot),
    handedTo: (slot) => of(slot).handedTo(slot),
    parameter: (slot) => of(slot).parameter(slot),
    loopOf: (item) => of(item).loopOf(item),
    awaitingLoops: own.awaitingLoops,
    siteOf: (func) => holding(func).siteOf(func),
    callbackOf: (func) => holding(func).callbackOf(func),
    slotOf: (func) => holding(func).slotOf(func),
    calls: own.calls,
    callsBeside: (func) => holding(func).calls,
    siteOfCall: (call) => at(call.place).siteOfCall(call),
    slotOfCall: (call) => at(call.place).slotOfCall(call),
    isDropped: (call) => at(call.place).isDropped(call),
    givesData: (call) => at(call.place).givesData(call),
    isExported: (slot) => of(slot).isExported(slot),
  }
}
