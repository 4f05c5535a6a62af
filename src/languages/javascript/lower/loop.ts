import type { TSESTree } from '@typescript-eslint/utils'
import type { Block, Expr, Place, Slot, Target } from '../../../program/tree.js'
import { declareLexical, declareLoopHead } from './declare.js'
import { condition, effect, expression, leaveUnless } from './expression.js'
import type { Frame } from './frame.js'
import { take } from './pattern.js'
import { statement } from './statement.js'
import { endOf, firstLine, placeOf, startOf, type Node } from './syntax.js'

type Labels = readonly string[]

/** From the keyword to the end of the parentheses, on the keyword's line. */
function headOf(f: Frame, node: Node, inside: Node | null | undefined, body: Node): Place {
  const { text } = f.unit
  const start = startOf(node)
  const close = text.lastIndexOf(')', startOf(body) - 1)
  const end = close >= (inside ? endOf(inside) : start) ? close + 1 : startOf(body)
  return firstLine(text, start, end)
}

interface Tested {
  /** Absent if the loop has no end of its own, or if its test stands in the body. */
  readonly test: Expr | undefined
  readonly body: Block
}

/** A test that assigns stands in the body, where it runs again on each turn. */
function testedBody(f: Frame, id: Target, test: Node | null | undefined, body: Node, labels: Labels): Tested {
  let value: Expr | undefined
  const before = f.block(() => {
    value = condition(f, test)
  })
  const taken = before.length > 0
  const block = f.block(() => {
    for (const one of before) f.emit(one)
    if (taken && value) leaveUnless(f, value, id)
    f.jumping({ id, labels, takes: 'break and continue' }, () => statement(f, body))
  })
  return { test: taken ? undefined : value, body: block }
}

export function whileLoop(f: Frame, node: TSESTree.WhileStatement, labels: Labels): void {
  const id = f.unit.nextTarget()
  const { test, body } = testedBody(f, id, node.test, node.body, labels)
  const head = headOf(f, node, node.test, node.body)
  f.emit({ k: 'loop', id, awaits: false, test, post: false, update: [], body, place: placeOf(node), head })
}

export function doWhileLoop(f: Frame, node: TSESTree.DoWhileStatement, labels: Labels): void {
  const id = f.unit.nextTarget()
  const body = f.block(() => f.jumping({ id, labels, takes: 'break and continue' }, () => statement(f, node.body)))
  let test: Expr | undefined
  const before = f.block(() => {
    test = condition(f, node.test)
  })
  const start = startOf(node)
  const head = { start, end: start + 'do'.length }
  f.emit({ k: 'loop', id, awaits: false, test, post: true, update: before, body, place: placeOf(node), head })
}

export function forLoop(f: Frame, node: TSESTree.ForStatement, labels: Labels): void {
  f.scoped(() => {
    const { init } = node
    if (init?.type === 'VariableDeclaration') {
      declareLexical(f, [init])
      statement(f, init)
    } else if (init) {
      effect(f, init)
    }
    const id = f.unit.nextTarget()
    const { test, body } = testedBody(f, id, node.test, node.body, labels)
    const update = f.block(() => {
      if (node.update) effect(f, node.update)
    })
    const head = headOf(f, node, node.update ?? node.test ?? node.init, node.body)
    f.emit({ k: 'loop', id, awaits: false, test, post: false, update, body, place: placeOf(node), head })
  })
}

export function forOfLoop(f: Frame, node: TSESTree.ForOfStatement, labels: Labels): void {
  iteration(f, node, expression(f, node.right), node.await, labels)
}

export function forInLoop(f: Frame, node: TSESTree.ForInStatement, labels: Labels): void {
  const keys: Expr = { k: 'opaque', why: 'keys', of: [expression(f, node.right)], place: placeOf(node.right) }
  iteration(f, node, keys, false, labels)
}

function iteration(f: Frame, node: TSESTree.ForOfStatement | TSESTree.ForInStatement, over: Expr, awaits: boolean, labels: Labels): void {
  f.scoped(() => {
    const { left } = node
    const declares = left.type === 'VariableDeclaration'
    if (declares && left.kind !== 'var') declareLoopHead(f, left)
    const target: Node | undefined = declares ? left.declarations[0]?.id : left
    const id = f.unit.nextTarget()
    const own = ownItem(f, target, declares)
    const item = own ?? f.hidden('item', placeOf(left), 'item')
    const body = f.block(() => {
      if (target && !own) take(f, target, { k: 'ref', slot: item, place: item.place }, { declares })
      f.jumping({ id, labels, takes: 'break and continue' }, () => statement(f, node.body))
    })
    const head = headOf(f, node, node.right, node.body)
    f.emit({ k: 'loop', id, over, awaits, item, post: false, update: [], body, place: placeOf(node), head })
  })
}

/** The variable that the head of the loop declares for its item, if it is one. */
function ownItem(f: Frame, target: Node | undefined, declares: boolean): Slot | undefined {
  if (!declares || target?.type !== 'Identifier') return undefined
  const slot = f.variable(target.name, placeOf(target))
  return slot?.kind === 'item' ? slot : undefined
}
