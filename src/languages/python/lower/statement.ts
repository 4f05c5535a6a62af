import { constant, not, operation } from '../../../program/build.js'
import type { Block, Exit, Expr, Stmt } from '../../../program/tree.js'
import type { AnnAssign, Assert, Assign, AugAssign, Delete, Expression, If, Raise, Statement } from '../parser/ast.js'
import { classDefinition } from './class.js'
import { attributeKey, condition, expression, ownCall } from './expression.js'
import { get, placeOf, type Frame } from './frame.js'
import { functionDefinition } from './function.js'
import { importStatement } from './imports.js'
import { forLoop, whileLoop } from './loop.js'
import { matchStatement } from './match.js'
import { binaryOperator } from './operator.js'
import { assign } from './target.js'
import { tryStatement } from './try.js'
import { typeOf } from './type.js'
import { withStatement } from './with.js'

export function statements(f: Frame, nodes: readonly Statement[]): void {
  for (const node of nodes) statement(f, node)
}

/** Lowers one statement into the block being written. */
function statement(f: Frame, node: Statement): void {
  switch (node.type) {
    case 'Expr':
      expressionStatement(f, node.value)
      break
    case 'Assign':
      assignment(f, node)
      break
    case 'AugAssign':
      augmented(f, node)
      break
    case 'AnnAssign':
      annotated(f, node)
      break
    case 'Return':
      exit(f, node, 'return', node.value ? expression(f, node.value) : undefined)
      break
    case 'Raise':
      raise(f, node)
      break
    case 'Break':
    case 'Continue':
      jump(f, node)
      break
    case 'If':
      ifStatement(f, node)
      break
    case 'Assert':
      assertion(f, node)
      break
    case 'Delete':
      for (const target of node.targets) remove(f, node, target)
      break
    default:
      compound(f, node)
  }
}

function compound(f: Frame, node: Statement): void {
  switch (node.type) {
    case 'For':
    case 'AsyncFor':
      forLoop(f, node)
      break
    case 'While':
      whileLoop(f, node)
      break
    case 'With':
    case 'AsyncWith':
      withStatement(f, node)
      break
    case 'Try':
    case 'TryStar':
      tryStatement(f, node)
      break
    case 'Match':
      matchStatement(f, node)
      break
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      functionDefinition(f, node)
      break
    case 'ClassDef':
      classDefinition(f, node)
      break
    case 'Import':
    case 'ImportFrom':
      importStatement(f, node)
      break
    default:
  }
}

/** A docstring does nothing; conditions between calls are ifs. */
function expressionStatement(f: Frame, node: Expression): void {
  if (node.type === 'Constant') return
  const expr = expression(f, node)
  if (expr.k !== 'ref') f.emit({ k: 'do', expr, place: placeOf(node) })
}

/** `a = b = f()` evaluates once. */
function assignment(f: Frame, node: Assign): void {
  const [first, ...others] = node.targets
  if (!first) return
  const name = first.type === 'Name' ? first.id : first.type === 'Attribute' ? first.attr : undefined
  const value = others.length > 0 ? f.stable(expression(f, node.value, name)) : expression(f, node.value, name)
  for (const target of node.targets) assign(f, target, value, placeOf(node))
}

/** `xs += [x]` adds to the list that it is; anything else makes a new value. */
function augmented(f: Frame, node: AugAssign): void {
  const place = placeOf(node)
  const { target } = node
  const value = expression(f, node.value)
  if (node.op === '+' && value.k === 'list') {
    f.emit({ k: 'do', expr: { ...ownCall(f, expression(f, target), 'append', [], place), args: value.items }, place })
  } else if (target.type === 'Attribute' || target.type === 'Subscript') {
    const base = f.stable(expression(f, target.value))
    const key = target.type === 'Attribute' ? attributeKey(target) : f.stable(expression(f, target.slice))
    f.emit({ k: 'store', base, key, value: operation(binaryOperator(node.op), [get(base, key, placeOf(target)), value], place), place })
  } else {
    assign(f, target, operation(binaryOperator(node.op), [expression(f, target), value], place), place)
  }
}

function annotated(f: Frame, node: AnnAssign): void {
  const { target, value } = node
  const slot = target.type === 'Name' ? f.variable(target.id, placeOf(target)) : undefined
  if (slot && slot.kind !== 'global') slot.type ??= typeOf(f, node.annotation)
  if (value) assign(f, target, expression(f, value, target.type === 'Name' ? target.id : undefined), placeOf(node))
}

function exit(f: Frame, node: Statement, how: Exit['how'], value: Expr | undefined): void {
  f.emit({ k: 'exit', how, value, place: placeOf(node) })
}

/** A bare `raise` throws on what is being handled. */
function raise(f: Frame, node: Raise): void {
  exit(f, node, 'throw', node.exc ? expression(f, node.exc) : f.caught.at(-1))
}

/** A jump out of nothing (in code that does not run) is left out. */
function jump(f: Frame, node: Statement & { type: 'Break' | 'Continue' }): void {
  const target = f.jumps.at(-1)
  if (!target) return
  const how = node.type === 'Break' ? 'break' : 'continue'
  f.emit({ k: 'exit', how, target: how === 'break' ? target.past : target.loop, place: placeOf(node) })
}

interface Branch {
  /** What the test assigns, which happens only if the branches before it were not taken. */
  readonly before: Block
  readonly test: Expr
  readonly then: Block
  readonly node: If
}

/** A chain of `elif` is read from its head and put together from its end. */
function ifStatement(f: Frame, node: If): void {
  const branches: Branch[] = []
  let rest: If | undefined = node
  let last: readonly Statement[] = []
  while (rest) {
    branches.push(branch(f, rest))
    last = rest.orelse
    const [only, ...others]: readonly Statement[] = last
    rest = only?.type === 'If' && others.length === 0 ? only : undefined
  }
  let otherwise: Block = f.block(() => { statements(f, last) })
  for (const { before, test, then, node: at } of branches.reverse()) {
    const one: Stmt = { k: 'if', test, then, else: otherwise, place: placeOf(at) }
    otherwise = [...before, one]
  }
  for (const one of otherwise) f.emit(one)
}

function branch(f: Frame, node: If): Branch {
  let test: Expr | undefined
  const before = f.block(() => {
    test = condition(f, node.test)
  })
  return { before, test: test ?? constant(true, placeOf(node.test)), then: f.block(() => { statements(f, node.body) }), node }
}

function assertion(f: Frame, node: Assert): void {
  const test = expression(f, node.test)
  const place = placeOf(node)
  f.emit({ k: 'if', test: not(test), then: [{ k: 'exit', how: 'throw', place }], else: [], place })
}

/** `del xs[0]` takes away from the list. */
function remove(f: Frame, node: Delete, target: Expression): void {
  const place = placeOf(node)
  if (target.type !== 'Subscript') return
  f.emit({ k: 'do', expr: ownCall(f, expression(f, target.value), 'pop', [], place), place })
}
