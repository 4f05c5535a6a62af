import type { FuncId, Place, Slot } from '../../../program/tree.js'
import type { OpenSlot } from '../../unit.js'
import type { Node } from './syntax.js'

/** A name bound by an import is no variable: each reference is the imported value itself. */
export interface Imported {
  readonly module: string
  readonly name: string
}

export type Binding = OpenSlot | Imported

/** A type declared in the file, and the scope its own names are looked up in. */
export interface DeclaredType {
  readonly node: Node
  readonly scope: Scope
}

/** One level of visibility: a module, a function, a block, a class or the head of a loop. */
export class Scope {
  readonly outer: Scope | undefined
  private names: Map<string, Binding> | undefined
  private types: Map<string, DeclaredType> | undefined

  constructor(outer: Scope | undefined) {
    this.outer = outer
  }

  /** The binding of this very scope. */
  own(name: string): Binding | undefined {
    return this.names?.get(name)
  }

  bind(name: string, binding: Binding): void {
    this.names ??= new Map()
    this.names.set(name, binding)
  }

  /** Declares a variable; a second declaration of the same name (`var`, overloads) is the same variable. */
  declare(name: string, kind: Slot['kind'], owner: FuncId, place: Place): OpenSlot {
    const present = this.own(name)
    if (present && 'kind' in present) {
      if (kind === 'class' || kind === 'function') present.kind = kind
      return present
    }
    const slot: OpenSlot = { name, kind, owner, place }
    this.bind(name, slot)
    return slot
  }

  find(name: string): Binding | undefined {
    let binding = this.own(name)
    for (let scope = this.outer; scope && !binding; scope = scope.outer) binding = scope.own(name)
    return binding
  }

  bindType(name: string, node: Node): void {
    this.types ??= new Map()
    if (!this.types.has(name)) this.types.set(name, { node, scope: this })
  }

  private ownType(name: string): DeclaredType | Binding | undefined {
    return this.own(name) ?? this.types?.get(name)
  }

  /** The nearest meaning of a type's name, be it a type of its own or a value (an import, a class). */
  findType(name: string): DeclaredType | Binding | undefined {
    let found = this.ownType(name)
    for (let scope = this.outer; scope && !found; scope = scope.outer) found = scope.ownType(name)
    return found
  }
}
