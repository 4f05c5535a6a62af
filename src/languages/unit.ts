/** What every frontend builds the program with: the parts of a file as they come up, and the block being written. */
import type { Block, Class, Expr, Func, Place, Slot, Stmt, Target, Type } from '../program/tree.js'

export type Open<T> = { -readonly [K in keyof T]: T[K] }

/** A slot under construction: its type is found when its declaration is read. */
export interface OpenSlot extends Slot {
  kind: Slot['kind']
  type?: Type | undefined
  /** Whether an assignment to it has been written already, in languages where the first one declares it. */
  assigned?: boolean
}

/** What one file accumulates while it is lowered. */
export class Unit {
  readonly text: string
  readonly functions: Open<Func>[] = []
  readonly classes: Open<Class>[] = []
  readonly exports = new Map<string, Expr>()
  private readonly globals = new Map<string, OpenSlot>()
  private targets = 0

  constructor(text: string) {
    this.text = text
  }

  /** The variable of a name that the file does not declare. */
  global(name: string, place: Place): OpenSlot {
    let slot = this.globals.get(name)
    if (!slot) {
      slot = { name, kind: 'global', owner: 0, place }
      this.globals.set(name, slot)
    }
    return slot
  }

  nextTarget(): Target {
    this.targets += 1
    return this.targets
  }
}

/** Writes statements; `Jump` is what the language's `break` and `continue` aim at. */
export class BlockWriter<Jump> {
  /** The statements of the block being written. */
  out: Stmt[] = []
  jumps: Jump[] = []

  /** The statements that `write` emits, as a block of their own. */
  block(write: () => void): Block {
    const outer = this.out
    const inner: Stmt[] = []
    this.out = inner
    write()
    this.out = outer
    return inner
  }

  jumping(jump: Jump, run: () => void): void {
    this.jumps.push(jump)
    run()
    this.jumps.pop()
  }

  emit(stmt: Stmt): void {
    this.out.push(stmt)
  }
}
