/** Which names a piece of code declares, found before the code itself is lowered: declarations are visible above their place. */
import type { TSESTree } from '@typescript-eslint/utils'
import type { Slot } from '../../../program/tree.js'
import type { Frame } from './frame.js'
import { moduleName, placeOf, specifier, stringOf, type Node } from './syntax.js'

/** Declares each name that a pattern binds. */
export function declarePattern(f: Frame, pattern: Node | null | undefined, kind: Slot['kind']): void {
  switch (pattern?.type) {
    case 'Identifier':
      f.scope.declare(pattern.name, kind, f.func, placeOf(pattern))
      break
    case 'ObjectPattern':
      for (const property of pattern.properties) {
        declarePattern(f, property.type === 'RestElement' ? property.argument : property.value, kind)
      }
      break
    case 'ArrayPattern':
      for (const element of pattern.elements) declarePattern(f, element, kind)
      break
    case 'AssignmentPattern':
      declarePattern(f, pattern.left, kind)
      break
    case 'RestElement':
      declarePattern(f, pattern.argument, kind)
      break
    case 'TSParameterProperty':
      declarePattern(f, pattern.parameter, kind)
      break
    default:
      break
  }
}

/** The name of each turn of a loop is an item if it stands alone; names taken out of it are ordinary variables. */
export function declareLoopHead(f: Frame, left: TSESTree.VariableDeclaration): void {
  for (const { id } of left.declarations) {
    declarePattern(f, id, id.type === 'Identifier' ? 'item' : left.kind === 'const' ? 'const' : 'variable')
  }
}

/** Declares the `var`s of a function body, however deep they stand. */
export function declareVars(f: Frame, statements: readonly Node[]): void {
  for (const node of statements) declareVarsOf(f, node)
}

function declareVarsOf(f: Frame, node: Node | null | undefined): void {
  switch (node?.type) {
    case 'VariableDeclaration':
      if (node.kind === 'var') for (const { id } of node.declarations) declarePattern(f, id, 'variable')
      break
    case 'ExportNamedDeclaration':
      declareVarsOf(f, node.declaration)
      break
    case 'BlockStatement':
      declareVars(f, node.body)
      break
    case 'IfStatement':
      declareVarsOfIf(f, node)
      break
    case 'ForStatement':
      declareVarsOf(f, node.init)
      declareVarsOf(f, node.body)
      break
    case 'ForOfStatement':
    case 'ForInStatement':
      if (node.left.type === 'VariableDeclaration' && node.left.kind === 'var') declareLoopHead(f, node.left)
      declareVarsOf(f, node.body)
      break
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
    case 'WithStatement':
      declareVarsOf(f, node.body)
      break
    case 'SwitchStatement':
      for (const { consequent } of node.cases) declareVars(f, consequent)
      break
    case 'TryStatement':
      declareVarsOf(f, node.block)
      declareVarsOf(f, node.handler?.body)
      declareVarsOf(f, node.finalizer)
      break
    default:
      break
  }
}

/** Long `else if` chains are walked, not descended. */
function declareVarsOfIf(f: Frame, node: TSESTree.IfStatement): void {
  let rest: Node | null | undefined = node
  while (rest?.type === 'IfStatement') {
    declareVarsOf(f, rest.consequent)
    rest = rest.alternate
  }
  declareVarsOf(f, rest)
}

/** Declares what is visible in a whole block: `let`, `const`, functions, classes, imports, types. */
export function declareLexical(f: Frame, statements: readonly Node[]): void {
  for (const node of statements) declareStatement(f, node)
}

function declareStatement(f: Frame, node: Node | null | undefined): void {
  switch (node?.type) {
    case 'VariableDeclaration':
      if (node.kind === 'var') break
      for (const { id } of node.declarations) declarePattern(f, id, node.kind === 'let' ? 'variable' : 'const')
      break
    case 'FunctionDeclaration':
    case 'TSDeclareFunction':
      declarePattern(f, node.id, 'function')
      break
    case 'ClassDeclaration':
      declarePattern(f, node.id, 'class')
      break
    case 'TSEnumDeclaration':
      declarePattern(f, node.id, 'const')
      break
    case 'TSModuleDeclaration':
      if (node.id.type === 'Identifier' && node.kind !== 'global') declareNamespace(f, node)
      break
    case 'TSTypeAliasDeclaration':
    case 'TSInterfaceDeclaration':
      f.scope.bindType(node.id.name, node)
      break
    case 'ExportNamedDeclaration':
    case 'ExportDefaultDeclaration':
      declareStatement(f, node.declaration)
      break
    case 'LabeledStatement':
      declareStatement(f, node.body)
      break
    case 'ImportDeclaration':
      declareImport(f, node)
      break
    case 'TSImportEqualsDeclaration':
      declareImportEquals(f, node)
      break
    default:
      break
  }
}

/** A namespace may extend a class, function or enum of its name, which then stays what it is. */
function declareNamespace(f: Frame, node: TSESTree.TSModuleDeclaration): void {
  if (node.id.type === 'Identifier' && !f.scope.own(node.id.name)) declarePattern(f, node.id, 'const')
}

function declareImport(f: Frame, node: TSESTree.ImportDeclaration): void {
  const module = specifier(node.source.value)
  for (const one of node.specifiers) {
    const name = one.type === 'ImportNamespaceSpecifier' ? '*'
      : one.type === 'ImportDefaultSpecifier' ? 'default'
        : moduleName(one.imported)
    f.scope.bind(one.local.name, { module, name })
  }
}

function declareImportEquals(f: Frame, node: TSESTree.TSImportEqualsDeclaration): void {
  const module = node.moduleReference.type === 'TSExternalModuleReference' ? stringOf(node.moduleReference.expression) : undefined
  if (module === undefined) declarePattern(f, node.id, 'const')
  else f.scope.bind(node.id.name, { module: specifier(module), name: '*' })
}
