import type { TSESTree } from '@typescript-eslint/utils'
import { constant } from '../../../program/build.js'
import type { Block, Exit, Expr, Handler } from '../../../program/tree.js'
import { declareLexical, declarePattern } from './declare.js'
import { condition, effect, expression, named } from './expression.js'
import type { Frame } from './frame.js'
import { doWhileLoop, forInLoop, forLoop, forOfLoop, whileLoop } from './loop.js'
import { exportDeclaration, exportDefault, exportAssignment, importEquals } from './module.js'
import { lowerEnum, lowerNamespace } from './namespace.js'
import { take } from './pattern.js'
import { switchStatement } from './switch.js'
import { isFunction, placeOf, type Node } from './syntax.js'
import { typeOf } from './type.js'

/** Lowers the statements of a block whose scope is already open; functions exist from its beginning. */
export function enter(f: Frame, statements: readonly Node[]): void {
  declareLexical(f, statements)
  for (const node of statements) hoistFunction(f, node)
  for (const node of statements) statement(f, node)
}

function hoistFunction(f: Frame, node: Node | null | undefined): void {
  if (node?.type === 'ExportNamedDeclaration' || node?.type === 'LabeledStatement') {
    hoistFunction(f, node.type === 'LabeledStatement' ? node.body : node.declaration)
  } else if (node?.type === 'ExportDefaultDeclaration') {
    if (node.declaration.type === 'FunctionDeclaration' && node.declaration.id) hoistFunction(f, node.declaration)
  } else if (node?.type === 'FunctionDeclaration' && node.id && isFunction(node)) {
    const place = placeOf(node)
    const slot = f.variable(node.id.name, placeOf(node.id))
    if (slot) f.assign(slot, expression(f, node), place, true)
  }
}

/** Lowers one statement into the block being written; `labels` are those it carries. */
export function statement(f: Frame, node: Node, labels: readonly string[] = []): void {
  switch (node.type) {
    case 'ExpressionStatement':
      if (!node.directive) effect(f, node.expression)
      break
    case 'VariableDeclaration':
      for (const one of node.declarations) declarator(f, one)
      break
    case 'ReturnStatement':
      exit(f, node, 'return', node.argument ? expression(f, node.argument) : undefined)
      break
    case 'ThrowStatement':
      exit(f, node, 'throw', expression(f, node.argument))
      break
    case 'BreakStatement':
    case 'ContinueStatement':
      jump(f, node)
      break
    case 'IfStatement':
      ifStatement(f, node)
      break
    case 'BlockStatement':
      if (labels.length > 0) labelledBlock(f, node, labels)
      else f.scoped(() => enter(f, node.body))
      break
    case 'TryStatement':
      tryStatement(f, node)
      break
    case 'LabeledStatement':
      labelled(f, node, labels)
      break
    case 'WithStatement':
      effect(f, node.object)
      statement(f, node.body)
      break
    default:
      if (!repetition(f, node, labels)) declaration(f, node)
  }
}

function repetition(f: Frame, node: Node, labels: readonly string[]): boolean {
  switch (node.type) {
    case 'ForStatement':
      forLoop(f, node, labels)
      return true
    case 'ForOfStatement':
      forOfLoop(f, node, labels)
      return true
    case 'ForInStatement':
      forInLoop(f, node, labels)
      return true
    case 'WhileStatement':
      whileLoop(f, node, labels)
      return true
    case 'DoWhileStatement':
      doWhileLoop(f, node, labels)
      return true
    case 'SwitchStatement':
      switchStatement(f, node, labels)
      return true
    default:
      return false
  }
}

function declaration(f: Frame, node: Node): void {
  switch (node.type) {
    case 'ClassDeclaration':
      classDeclaration(f, node)
      break
    case 'ExportNamedDeclaration':
      if (node.declaration) exportDeclaration(f, node, node.declaration)
      break
    case 'ExportDefaultDeclaration':
      exportDefault(f, node)
      break
    case 'TSExportAssignment':
      exportAssignment(f, node)
      break
    case 'TSImportEqualsDeclaration':
      importEquals(f, node)
      break
    case 'TSEnumDeclaration':
      lowerEnum(f, node)
      break
    case 'TSModuleDeclaration':
      lowerNamespace(f, node)
      break
    default:
      break
  }
}

/** A statement as the body of something: a block of its own. */
export function bodyBlock(f: Frame, node: Node): Block {
  return f.block(() => statement(f, node))
}

function declarator(f: Frame, node: TSESTree.VariableDeclarator): void {
  const place = placeOf(node)
  const { id, init } = node
  if (init) {
    take(f, id, named(f, init, id.type === 'Identifier' ? id.name : undefined), { declares: true, place })
  } else if (id.type === 'Identifier' && id.typeAnnotation) {
    const slot = f.variable(id.name, place)
    const type = typeOf(f.scope, id.typeAnnotation)
    if (slot && type) slot.type ??= type
  }
}

function classDeclaration(f: Frame, node: TSESTree.ClassDeclaration): void {
  const value = expression(f, node)
  const slot = node.id ? f.variable(node.id.name, placeOf(node.id)) : undefined
  if (slot) f.assign(slot, value, placeOf(node), true)
}

function exit(f: Frame, node: Node, how: Exit['how'], value: Expr | undefined): void {
  f.emit({ k: 'exit', how, value, place: placeOf(node) })
}

/** A jump out of nothing (in code that does not run) is left out. */
function jump(f: Frame, node: TSESTree.BreakStatement | TSESTree.ContinueStatement): void {
  const how = node.type === 'BreakStatement' ? 'break' : 'continue'
  const label = node.label?.name
  const target = f.jumps.findLast(({ labels, takes }) => label === undefined
    ? takes === 'break and continue' || (how === 'break' && takes === 'break')
    : labels.includes(label))
  if (target) f.emit({ k: 'exit', how, target: target.id, place: placeOf(node) })
}

function labelled(f: Frame, node: TSESTree.LabeledStatement, labels: readonly string[]): void {
  const all = [...labels, node.label.name]
  const { body } = node
  if (body.type === 'LabeledStatement' || body.type === 'BlockStatement') statement(f, body, all)
  else if (!repetition(f, body, all)) labelledBlock(f, body, all)
}

function labelledBlock(f: Frame, node: Node, labels: readonly string[]): void {
  const id = f.unit.nextTarget()
  const body = f.block(() => f.jumping({ id, labels, takes: 'labels' }, () => statement(f, node)))
  f.emit({ k: 'block', id, body, place: placeOf(node) })
}

interface Branch {
  /** What the test assigns, which happens only if the branches before it were not taken. */
  readonly before: Block
  readonly test: Expr
  readonly then: Block
  readonly node: Node
}

/** A chain of `else if` is read from its head and put together from its end. */
function ifStatement(f: Frame, node: TSESTree.IfStatement): void {
  const branches: Branch[] = []
  let rest: Node | null | undefined = node
  while (rest?.type === 'IfStatement') {
    branches.push(branch(f, rest))
    rest = rest.alternate
  }
  let otherwise: Block = rest ? bodyBlock(f, rest) : []
  for (const { before, test, then, node: at } of branches.reverse()) {
    otherwise = [...before, { k: 'if', test, then, else: otherwise, place: placeOf(at) }]
  }
  for (const one of otherwise) f.emit(one)
}

function branch(f: Frame, node: TSESTree.IfStatement): Branch {
  let test: Expr | undefined
  const before = f.block(() => {
    test = condition(f, node.test)
  })
  return { before, test: test ?? constant(true, placeOf(node.test)), then: bodyBlock(f, node.consequent), node }
}

function tryStatement(f: Frame, node: TSESTree.TryStatement): void {
  const body = bodyBlock(f, node.block)
  const handlers = node.handler ? [handler(f, node.handler)] : []
  const last = node.finalizer ? bodyBlock(f, node.finalizer) : []
  f.emit({ k: 'try', body, handlers, otherwise: [], finally: last, place: placeOf(node) })
}

function handler(f: Frame, node: TSESTree.CatchClause): Handler {
  const { param } = node
  const place = placeOf(node)
  const head = { start: place.start, end: place.start + 'catch'.length }
  return f.scoped(() => {
    if (!param) return { body: bodyBlock(f, node.body), head, place }
    const named = param.type === 'Identifier'
    declarePattern(f, param, named ? 'caught' : 'variable')
    const slot = (named ? f.variable(param.name, placeOf(param)) : undefined) ?? f.hidden('caught', placeOf(param), 'caught')
    const body = f.block(() => {
      if (!named) take(f, param, { k: 'ref', slot, place: placeOf(param) }, { declares: true })
      statement(f, node.body)
    })
    return { slot, body, head, place }
  })
}
