/** What a file exports, and the imports that are statements of their own. */
import type { TSESTree } from '@typescript-eslint/utils'
import { constant } from '../../../program/build.js'
import type { Expr } from '../../../program/tree.js'
import { exportWhole } from './commonjs.js'
import { expression, named } from './expression.js'
import { get, type Frame } from './frame.js'
import { statement } from './statement.js'
import { keyName, moduleName, placeOf, specifier, type Node } from './syntax.js'

/** `export const a = …`, `export function f() {}`; at the top of a file its names are the file's exports. */
export function exportDeclaration(f: Frame, node: TSESTree.ExportNamedDeclaration, declaration: Node): void {
  if (declaration.type !== 'FunctionDeclaration') statement(f, declaration)
}

/** Fills in the exports that name something; called when all of the file is lowered. */
export function collectExports(f: Frame, program: TSESTree.Program): void {
  for (const node of program.body) {
    if (node.type === 'ExportAllDeclaration') exportAll(f, node)
    else if (node.type === 'ExportNamedDeclaration') exportNamed(f, node)
  }
}

function exportAll(f: Frame, node: TSESTree.ExportAllDeclaration): void {
  const module = specifier(node.source.value)
  const key = node.exported ? moduleName(node.exported) : `*${module}`
  f.unit.exports.set(key, { k: 'import', module, name: '*', place: placeOf(node) })
}

function exportNamed(f: Frame, node: TSESTree.ExportNamedDeclaration): void {
  if (node.declaration) {
    exportNames(f, node.declaration)
    return
  }
  for (const one of node.specifiers) {
    const place = placeOf(one)
    const local = moduleName(one.local)
    const value: Expr = node.source
      ? { k: 'import', module: specifier(node.source.value), name: local, place }
      : f.reference(local, place)
    f.unit.exports.set(moduleName(one.exported), value)
  }
}

function exportNames(f: Frame, node: Node | null | undefined): void {
  switch (node?.type) {
    case 'VariableDeclaration':
      for (const { id } of node.declarations) exportNames(f, id)
      break
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
    case 'TSModuleDeclaration':
    case 'TSImportEqualsDeclaration':
      exportNames(f, node.id)
      break
    case 'Identifier':
      f.unit.exports.set(node.name, f.reference(node.name, placeOf(node)))
      break
    case 'ObjectPattern':
      for (const property of node.properties) exportNames(f, property.type === 'RestElement' ? property : property.value)
      break
    case 'ArrayPattern':
      for (const element of node.elements) exportNames(f, element)
      break
    case 'AssignmentPattern':
      exportNames(f, node.left)
      break
    case 'RestElement':
      exportNames(f, node.argument)
      break
    default:
      break
  }
}

export function exportDefault(f: Frame, node: TSESTree.ExportDefaultDeclaration): void {
  const { declaration } = node
  const place = placeOf(node)
  if (declaration.type === 'TSInterfaceDeclaration' || declaration.type === 'TSDeclareFunction') return
  const id = 'id' in declaration ? declaration.id : undefined
  if (id?.type === 'Identifier' && (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration')) {
    if (declaration.type === 'ClassDeclaration') statement(f, declaration)
    f.unit.exports.set('default', f.reference(id.name, placeOf(id)))
    return
  }
  f.unit.exports.set('default', kept(f, named(f, declaration, 'default'), place))
}

/** A value that is exported is made once: what is more than a name gets a variable. */
function kept(f: Frame, value: Expr, place: Expr['place']): Expr {
  if (value.k === 'ref' || value.k === 'import' || value.k === 'const') return value
  const slot = f.hidden('default', place)
  f.assign(slot, value, place, true)
  return { k: 'ref', slot, place: value.place }
}

/** `export = x` */
export function exportAssignment(f: Frame, node: TSESTree.TSExportAssignment): void {
  exportWhole(f, f.stable(expression(f, node.expression)))
}

/** `import A = B.C` is an alias; `import x = require('y')` is an import like any other. */
export function importEquals(f: Frame, node: TSESTree.TSImportEqualsDeclaration): void {
  const slot = f.variable(node.id.name, placeOf(node.id))
  if (slot && node.moduleReference.type !== 'TSExternalModuleReference') {
    f.assign(slot, qualified(f, node.moduleReference), placeOf(node), true)
  }
}

function qualified(f: Frame, node: Node): Expr {
  if (node.type !== 'TSQualifiedName') return expression(f, node)
  return get(qualified(f, node.left), constant(keyName(node.right, false), placeOf(node.right)), placeOf(node))
}
