import type { ClassId, FuncId, Place, Slot } from '../../../program/tree.js'
import type { OpenSlot } from '../../unit.js'

/** A name bound by imports alone is no variable: each reference is the imported value itself. */
export interface Imported {
  readonly module: string
  readonly name: string
}

/** The first parameter of a method. */
export interface Receiver {
  readonly instanceOf: ClassId
}

export type Binding = OpenSlot | Imported | Receiver

/** One level of visibility: a module, a function, a class, a comprehension, or the body of a loop with its item. */
export class Scope {
  readonly outer: Scope | undefined
  /** The names of a class are seen in its own body alone, not in its methods. */
  readonly kind: 'open' | 'class'
  private readonly names = new Map<string, Binding>()

  constructor(outer: Scope | undefined, kind: Scope['kind'] = 'open') {
    this.outer = outer
    this.kind = kind
  }

  /** The binding of this very scope. */
  own(name: string): Binding | undefined {
    return this.names.get(name)
  }

  /** The names of this very scope. */
  ownNames(): Iterable<string> {
    return this.names.keys()
  }

  bind(name: string, binding: Binding): void {
    this.names.set(name, binding)
  }

  declare(name: string, kind: Slot['kind'], owner: FuncId, place: Place): OpenSlot {
    const slot: OpenSlot = { name, kind, owner, place }
    this.names.set(name, slot)
    return slot
  }

  find(name: string): Binding | undefined {
    const own = this.own(name)
    if (own) return own
    for (let scope = this.outer; scope; scope = scope.outer) {
      const binding = scope.kind === 'class' ? undefined : scope.own(name)
      if (binding) return binding
    }
    return undefined
  }
}
