/**
 * Programs of several files side by side. Each file but the one being analysed counts its offsets and its ids from a
 * number of its own, so that a place, a function and a class tell which file they are in, and nothing of one file is
 * ever taken for something of another.
 */
import type { Block, Class, ClassId, Expr, Func, FuncId, Handler, Member, Module, Param, Place, Slot, Stmt, Type } from './tree.js'
import { blocksOf, eachExpr, expressionsOf } from './walk.js'

/** What a file may have at most of characters, functions and classes to stand beside others. */
export const SPAN = 2 ** 20
/** Where the first of the other files begins: the file being analysed may be longer than others. */
export const OTHERS = 2 ** 24

/** Where the `n`th other file begins, from 0. */
export function beginOf(n: number): number {
  return OTHERS + n * SPAN
}

/** Which file a place or id is in: 0 is the one being analysed. */
export function fileOf(position: number): number {
  return position < OTHERS ? 0 : Math.floor(position / SPAN)
}

/** Whether it stands in another file than the one being analysed. */
export function standsElsewhere({ start }: Place): boolean {
  return start >= OTHERS
}

/** Whether a function is the module itself. */
export function isModule(id: FuncId): boolean {
  return id % SPAN === 0
}

const NO_NAMES: ReadonlySet<string> = new Set()

/**
 * Moves a program that was just lowered, and that nobody has looked at, to where it begins from now on. Its names are
 * left behind: they would keep the tree that it was lowered from.
 */
export function relocate(module: Module, begin: number): Module {
  new Relocation(begin).module(module)
  const { path, body, functions, classes, exports, importable } = module
  return { path, body, functions, classes, exports, importable, names: NO_NAMES }
}

type Open<T> = { -readonly [K in keyof T]: T[K] }

class Relocation {
  private readonly begin: number
  /** What has been moved: places, variables and expressions are shared. */
  private readonly moved = new Set<object>()

  constructor(begin: number) {
    this.begin = begin
  }

  module({ functions, classes, exports, importable }: Module): void {
    for (const func of functions) this.func(func)
    for (const cls of classes) this.class(cls)
    for (const expr of [...exports.values(), ...importable.values()]) this.expr(expr)
  }

  private isNew(thing: object): boolean {
    if (this.moved.has(thing)) return false
    this.moved.add(thing)
    return true
  }

  private place(place: Open<Place>): void {
    if (!this.isNew(place)) return
    place.start += this.begin
    place.end += this.begin
  }

  private func(func: Open<Func>): void {
    func.id += this.begin
    func.parent += this.begin
    if (func.inClass !== undefined) func.inClass += this.begin
    this.place(func.place)
    this.place(func.head)
    func.params.forEach((param) => { this.param(param) })
    for (const decorator of func.decorators) this.expr(decorator)
    this.block(func.body)
  }

  private param({ slot, default: fallback }: Param): void {
    this.slot(slot)
    if (fallback) this.expr(fallback)
  }

  private class(cls: Open<Class>): void {
    cls.id += this.begin
    this.place(cls.place)
    if (cls.base) this.expr(cls.base)
    for (const decorator of cls.decorators) this.expr(decorator)
    for (const member of cls.members) this.member(member)
  }

  private member(member: Open<Member>): void {
    if (!this.isNew(member)) return
    if (member.k === 'method') {
      member.func += this.begin
      return
    }
    if (member.value) this.expr(member.value)
    if (member.type) this.type(member.type)
  }

  private slot(slot: Open<Slot>): void {
    if (!this.isNew(slot)) return
    slot.owner += this.begin
    this.place(slot.place)
    if (slot.type) this.type(slot.type)
  }

  private type(type: Type): void {
    if (type.k === 'tuple') return
    if (type.k === 'list') this.type(type.of)
    else this.expr(type.of)
  }

  private block(block: Block): void {
    for (const stmt of block) this.stmt(stmt)
  }

  private stmt(stmt: Stmt): void {
    if (!this.isNew(stmt)) return
    this.place(stmt.place)
    for (const expr of expressionsOf(stmt)) this.expr(expr)
    if (stmt.k === 'let') this.slot(stmt.slot)
    if (stmt.k === 'with' && stmt.slot) this.slot(stmt.slot)
    if (stmt.k === 'try') for (const handler of stmt.handlers) this.handler(handler)
    if (stmt.k === 'loop') {
      this.place(stmt.head)
      if (stmt.item) this.slot(stmt.item)
    }
    for (const block of blocksOf(stmt)) this.block(block)
  }

  private handler({ slot, test, head, place }: Handler): void {
    this.place(place)
    this.place(head)
    if (test) this.expr(test)
    if (slot) this.slot(slot)
  }

  private expr(root: Expr): void {
    eachExpr(root, (expr) => { this.one(expr) })
  }

  private one(expr: Open<Expr>): void {
    if (!this.isNew(expr)) return
    this.place(expr.place)
    switch (expr.k) {
      case 'ref':
        this.slot(expr.slot)
        break
      case 'func':
      case 'class':
        (expr as { id: FuncId | ClassId }).id += this.begin
        break
      case 'self':
        if (expr.inClass !== undefined) (expr as { inClass: ClassId }).inClass += this.begin
        break
      case 'record':
        for (const part of expr.parts) this.place(part.place)
        break
      case 'call':
        this.place(expr.at)
        break
      default:
        break
    }
  }
}
