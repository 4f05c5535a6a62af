import { constant, repeatable } from '../../../program/build.js'
import type { ClassId, Expr, FuncId, Place, Slot, Target } from '../../../program/tree.js'
import { BlockWriter, type OpenSlot, type Unit } from '../../unit.js'
import { Scope, type Binding } from './scope.js'

/** What `this` means: the instance of a class, the class itself, or something that the caller chooses. */
export type This =
  | { readonly k: 'instance'; readonly of: ClassId }
  | { readonly k: 'class'; readonly of: ClassId; readonly slot: Slot | undefined }
  | undefined

/** Something that `break` or `continue` can aim at. */
export interface Jump {
  readonly id: Target
  readonly labels: readonly string[]
  /** What an exit without a label means here; a labelled block is reached by its label alone. */
  readonly takes: 'break and continue' | 'break' | 'labels'
}

/** The function being lowered: where its statements go and what its names mean at this point. */
export class Frame extends BlockWriter<Jump> {
  readonly unit: Unit
  readonly func: FuncId
  scope: Scope
  receiver: This

  constructor(unit: Unit, func: FuncId, scope: Scope, receiver: This) {
    super()
    this.unit = unit
    this.func = func
    this.scope = scope
    this.receiver = receiver
  }

  scoped<T>(run: () => T): T {
    const outer = this.scope
    this.scope = new Scope(outer)
    const result = run()
    this.scope = outer
    return result
  }

  assign(slot: Slot, value: Expr, place: Place, declares = false): void {
    this.out.push({ k: 'let', slot, value, place, declares })
  }

  /** A variable that the source does not name. */
  hidden(name: string, place: Place, kind: Slot['kind'] = 'const'): OpenSlot {
    return { name: `#${name}`, kind, owner: this.func, place }
  }

  /** An expression with the value of this one that may be written down twice: calls are not repeated. */
  stable(value: Expr): Expr {
    if (repeatable(value)) return value
    const slot = this.hidden('value', value.place)
    this.assign(slot, value, value.place, true)
    return { k: 'ref', slot, place: value.place }
  }

  reference(name: string, place: Place): Expr {
    const binding = this.scope.find(name)
    if (binding) return bound(binding, place)
    if (name === 'undefined') return constant(undefined, place)
    if (name === 'NaN') return constant(NaN, place)
    if (name === 'Infinity') return constant(Infinity, place)
    if (name === 'arguments' && this.func !== 0) return { k: 'opaque', why: 'arguments', of: [], place }
    return { k: 'ref', slot: this.unit.global(name, place), place }
  }

  /** The variable an assignment writes to; an import cannot be assigned. */
  variable(name: string, place: Place): OpenSlot | undefined {
    const binding = this.scope.find(name)
    if (!binding) return this.unit.global(name, place)
    return 'kind' in binding ? binding : undefined
  }
}

export function bound(binding: Binding, place: Place): Expr {
  if ('kind' in binding) return { k: 'ref', slot: binding, place }
  return { k: 'import', module: binding.module, name: binding.name, place }
}

/** What `import('x')` has as a promise; no module exports these. */
const OF_PROMISES = new Set(['then', 'catch', 'finally'])

/** The numbers that the language names. */
const NUMBERS: ReadonlyMap<unknown, number> = new Map([
  ['MAX_SAFE_INTEGER', Number.MAX_SAFE_INTEGER],
  ['MAX_VALUE', Number.MAX_VALUE],
  ['POSITIVE_INFINITY', Infinity],
  ['NaN', NaN],
])

/** A property read; one of a whole module is the module's export. */
export function get(base: Expr, key: Expr, place: Place): Expr {
  if (base.k === 'ref' && base.slot.kind === 'global' && base.slot.name === 'Number' && key.k === 'const') {
    const number = NUMBERS.get(key.value)
    if (number !== undefined) return constant(number, place)
  }
  if (base.k === 'import' && base.name === '*' && key.k === 'const' && typeof key.value === 'string' && !OF_PROMISES.has(key.value)) {
    return { k: 'import', module: base.module, name: key.value, place }
  }
  return { k: 'get', base, key, place }
}
