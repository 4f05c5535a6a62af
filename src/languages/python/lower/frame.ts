import { constant, repeatable } from '../../../program/build.js'
import type { ClassId, Expr, FuncId, Place, Slot, Target } from '../../../program/tree.js'
import type { Comprehension, Node } from '../parser/ast.js'
import { BlockWriter, type OpenSlot, type Unit } from '../../unit.js'
import { Scope, type Binding } from './scope.js'

/** The loop that `break` and `continue` mean; where an `else` follows, a `break` goes past that, too. */
export interface Jump {
  readonly loop: Target
  readonly past: Target
}

/** The function being lowered: where its statements go and what its names mean at this point. */
export class Frame extends BlockWriter<Jump> {
  readonly unit: Unit
  readonly func: FuncId
  /** Whether its calls may be coroutines that begin when they are awaited. */
  readonly async: boolean
  readonly module: Scope
  scope: Scope
  /** The class whose body or method this is. */
  inClass: ClassId | undefined
  /** The errors being handled, innermost last: what a bare `raise` throws on. */
  caught: Expr[] = []

  constructor(unit: Unit, func: FuncId, scope: Scope, module: Scope, async: boolean, inClass: ClassId | undefined) {
    super()
    this.unit = unit
    this.func = func
    this.scope = scope
    this.module = module
    this.async = async
    this.inClass = inClass
  }

  scoped<T>(run: () => T, kind: Scope['kind'] = 'open'): T {
    const outer = this.scope
    this.scope = new Scope(outer, kind)
    const result = run()
    this.scope = outer
    return result
  }

  assign(slot: OpenSlot, value: Expr, place: Place): void {
    this.out.push({ k: 'let', slot, value, place, declares: !slot.assigned })
    slot.assigned = true
  }

  /** A variable that the source does not name. */
  hidden(name: string, place: Place, kind: Slot['kind'] = 'variable'): OpenSlot {
    return { name: `#${name}`, kind, owner: this.func, place }
  }

  /** An expression with the value of this one that may be written down twice: calls are not repeated. */
  stable(value: Expr, name = 'value'): Expr {
    if (repeatable(value)) return value
    const slot = this.hidden(name, value.place)
    this.assign(slot, value, value.place)
    return { k: 'ref', slot, place: value.place }
  }

  reference(name: string, place: Place): Expr {
    const binding = this.scope.find(name)
    if (binding) return bound(binding, place)
    return { k: 'ref', slot: this.unit.global(name, place), place }
  }

  /** Whether a name means what the language itself means by it. */
  isBuiltin(name: string): boolean {
    return this.scope.find(name) === undefined
  }

  /** The variable that an assignment writes to, if it is one. */
  variable(name: string, place: Place): OpenSlot | undefined {
    const binding = this.scope.find(name)
    if (!binding) return this.unit.global(name, place)
    return 'kind' in binding ? binding : undefined
  }
}

function bound(binding: Binding, place: Place): Expr {
  if ('kind' in binding) return { k: 'ref', slot: binding, place }
  if ('module' in binding) return { k: 'import', module: binding.module, name: binding.name, place }
  return { k: 'self', inClass: binding.instanceOf, place }
}

export function placeOf({ start, end }: Node | Comprehension): Place {
  return { start, end }
}

/** The numbers that the standard library names. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['math.inf', Infinity],
  ['math.nan', NaN],
  ['sys.maxsize', Number.MAX_SAFE_INTEGER],
  ['sys.maxint', Number.MAX_SAFE_INTEGER],
  ['numpy.inf', Infinity],
])

/** What an import gives; numbers that have a name are the numbers. */
export function imported(module: string, name: string, place: Place): Expr {
  const number = NUMBERS.get(`${module}.${name}`)
  return number === undefined ? { k: 'import', module, name, place } : constant(number, place)
}

/** An attribute read; one of a whole module is the module's export. */
export function get(base: Expr, key: Expr, place: Place): Expr {
  if (base.k === 'import' && base.name === '*' && key.k === 'const' && typeof key.value === 'string') return imported(base.module, key.value, place)
  return { k: 'get', base, key, place }
}
