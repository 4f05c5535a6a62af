/** Which names a scope declares: all that are bound anywhere in it, as Python has it. */
import type { OpenSlot } from '../../unit.js'
import type { Expression, Node, Statement } from '../parser/ast.js'
import { placeOf, type Frame } from './frame.js'
import { importedBy } from './imports.js'
import { childrenOf } from './names.js'
import type { Imported } from './scope.js'

interface Found {
  readonly kind: OpenSlot['kind']
  readonly node: Node
  readonly from?: Imported | undefined
}

/** Declares the names of a module, a function or a class in the scope that is open. */
export function declareNames(f: Frame, body: readonly Statement[]): void {
  const found = new Map<string, Found[]>()
  const elsewhere = new Map<string, 'global' | 'nonlocal'>()
  for (const statement of body) collect(statement, found, elsewhere)
  for (const [name, kind] of elsewhere) bindElsewhere(f, name, kind, body)
  for (const [name, all] of found) {
    if (!elsewhere.has(name) && !f.scope.own(name)) declareOne(f, name, all)
  }
}

function declareOne(f: Frame, name: string, all: readonly Found[]): void {
  const [first] = all
  if (!first) return
  const { from } = first
  // `try: import x` with `except ImportError: x = None` means the import as far as anybody can use it.
  const imports = all.filter(({ from: each }) => each)
  if (from && imports.every(({ from: each }) => each?.module === from.module && each.name === from.name) && all.length - imports.length <= 1) {
    f.scope.bind(name, from)
    return
  }
  const kind = all.length === 1 ? first.kind : 'variable'
  f.scope.declare(name, kind, f.func, placeOf(first.node))
}

function bindElsewhere(f: Frame, name: string, kind: 'global' | 'nonlocal', body: readonly Statement[]): void {
  const [at] = body
  const outer = kind === 'nonlocal' ? f.scope.outer?.find(name) : f.module.own(name)
  if (outer) f.scope.bind(name, outer)
  else if (at) f.scope.bind(name, f.module.declare(name, 'variable', 0, placeOf(at)))
}

function add(found: Map<string, Found[]>, name: string, one: Found): void {
  const all = found.get(name)
  if (all) all.push(one)
  else found.set(name, [one])
}

function collect(node: Node, found: Map<string, Found[]>, elsewhere: Map<string, 'global' | 'nonlocal'>): void {
  switch (node.type) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      add(found, node.name, { kind: 'function', node })
      // Decorators and defaults may hold a walrus; nobody writes that.
      return
    case 'ClassDef':
      add(found, node.name, { kind: 'class', node })
      return
    case 'Import':
    case 'ImportFrom':
      for (const { local, from } of importedBy(node)) add(found, local, { kind: 'variable', node, from })
      return
    case 'Global':
    case 'Nonlocal':
      for (const name of node.names) elsewhere.set(name, node.type === 'Global' ? 'global' : 'nonlocal')
      return
    case 'Name':
      if (node.ctx === 'Store') add(found, node.id, { kind: 'variable', node })
      return
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      if (node.name !== null) add(found, node.name, { kind: 'variable', node })
      break
    case 'MatchMapping':
      if (node.rest !== null) add(found, node.rest, { kind: 'variable', node })
      break
    case 'Lambda':
      return
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      collectWalrus(node, found)
      return
    default:
  }
  for (const child of childrenOf(node)) collect(child, found, elsewhere)
}

/** A walrus in a comprehension binds outside it. */
function collectWalrus(node: Node, found: Map<string, Found[]>): void {
  if (node.type === 'NamedExpr' && node.target.type === 'Name') add(found, node.target.id, { kind: 'variable', node: node.target })
  for (const child of childrenOf(node)) if (child.type !== 'Lambda') collectWalrus(child, found)
}

/** The names that a target binds. */
export function namesIn(target: Expression): readonly string[] {
  if (target.type === 'Name') return [target.id]
  return childrenOf(target).flatMap((child) => (child.type === 'Name' || child.type === 'Tuple' || child.type === 'List' || child.type === 'Starred' ? namesIn(child) : []))
}

/** Whether a name is bound somewhere in statements (functions apart). */
export function binds(body: readonly Statement[], name: string): boolean {
  const found = new Map<string, Found[]>()
  const elsewhere = new Map<string, 'global' | 'nonlocal'>()
  for (const statement of body) collect(statement, found, elsewhere)
  return found.has(name)
}
