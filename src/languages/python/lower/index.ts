import type { Expr, Func, Module } from '../../../program/tree.js'
import { type Open, type OpenSlot, Unit } from '../../unit.js'
import type { Expression, Module as Tree, Statement } from '../parser/ast.js'
import { declareNames } from './declare.js'
import { Frame, placeOf } from './frame.js'
import { moduleOf } from './imports.js'
import { namesOf } from './names.js'
import { Scope } from './scope.js'
import { statements } from './statement.js'

/**
 * Lowers a file to the program. Throws `RangeError` where the source is nested deeper than the stack allows.
 */
export function lowerModule(ast: Tree, text: string, path: string): Module {
  const unit = new Unit(text)
  const main: Open<Func> = {
    id: 0, place: { start: 0, end: text.length }, head: { start: 0, end: 0 }, parent: 0, params: [], async: false, generator: false, body: [], decorators: [],
  }
  unit.functions.push(main)
  const scope = new Scope(undefined)
  const f = new Frame(unit, 0, scope, scope, false, undefined)
  declareNames(f, ast.body)
  statements(f, ast.body)
  main.body = f.out
  const { functions, classes } = unit
  let names: ReadonlySet<string> | undefined
  return {
    path, body: f.out, functions, classes, exports: exportsOf(f, ast), importable: importableFrom(f, ast),
    /** Collected when first asked for: few files need it. */
    get names() {
      return (names ??= namesOf(ast))
    },
  }
}

/**
 * What other files may use: the names of `__all__`, else all public ones. A program (`if __name__ == "__main__"`) is
 * run, not imported.
 */
function exportsOf(f: Frame, { body }: Tree): Map<string, Expr> {
  const exports = new Map<string, Expr>()
  const listed = body.find((one) => one.type === 'Assign' && one.targets.some((target) => isName(target, '__all__')))
  const declared = new Set<string>(listed?.type === 'Assign' ? textsIn(listed.value) : body.some(isMainGuard) ? [] : topLevelNames(body))
  for (const name of declared) {
    const slot = f.scope.own(name) as OpenSlot | undefined
    if (slot) exports.set(name, f.reference(name, 'kind' in slot ? slot.place : { start: 0, end: 0 }))
  }
  return exports
}

/** Any name that a module binds can be imported, those that it has imported itself included. */
function importableFrom(f: Frame, { body }: Tree): Map<string, Expr> {
  const importable = new Map<string, Expr>()
  for (const name of f.scope.ownNames()) importable.set(name, f.reference(name, { start: 0, end: 0 }))
  for (const node of body) {
    if (node.type !== 'ImportFrom' || !node.names.some(({ name }) => name === '*')) continue
    const module = moduleOf(node)
    importable.set(`*${module}`, { k: 'import', module, name: '*', place: placeOf(node) })
  }
  return importable
}

function isName(node: Expression, name: string): boolean {
  return node.type === 'Name' && node.id === name
}

function textsIn(node: Expression): string[] {
  if (node.type !== 'List' && node.type !== 'Tuple') return []
  return node.elts.flatMap((each) => (each.type === 'Constant' && each.literal === 'str' ? [each.value] : []))
}

function isMainGuard(node: Statement): boolean {
  return node.type === 'If' && node.test.type === 'Compare' && isName(node.test.left, '__name__')
}

function topLevelNames(body: readonly Statement[]): string[] {
  return body.flatMap((node) => {
    switch (node.type) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
      case 'ClassDef':
        return [node.name]
      case 'Assign':
        return node.targets.flatMap((target) => (target.type === 'Name' ? [target.id] : []))
      case 'AnnAssign':
        return node.target.type === 'Name' ? [node.target.id] : []
      default:
        return []
    }
  }).filter((name) => !name.startsWith('_'))
}
