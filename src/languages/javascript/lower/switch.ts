import type { TSESTree } from '@typescript-eslint/utils'
import { constant, not, operation } from '../../../program/build.js'
import type { Block, Expr, Stmt } from '../../../program/tree.js'
import { declareLexical } from './declare.js'
import { expression } from './expression.js'
import type { Frame } from './frame.js'
import { enter } from './statement.js'
import { placeOf, type Node } from './syntax.js'

interface Arm {
  /** Absent for the default. */
  readonly test: Expr | undefined
  readonly body: Block
  readonly falls: boolean
  readonly node: TSESTree.SwitchCase
}

/** A labelled block of ifs, which `break` leaves. */
export function switchStatement(f: Frame, node: TSESTree.SwitchStatement, labels: readonly string[]): void {
  const subject = f.stable(expression(f, node.discriminant))
  const id = f.unit.nextTarget()
  const body = f.block(() => f.scoped(() => {
    declareLexical(f, node.cases.flatMap(({ consequent }) => consequent))
    f.jumping({ id, labels, takes: 'break' }, () => {
      const arms = node.cases.map((one) => arm(f, subject, one))
      for (const one of joined(arms, placeOf(node))) f.emit(one)
    })
  }))
  f.emit({ k: 'block', id, body, place: placeOf(node) })
}

function arm(f: Frame, subject: Expr, node: TSESTree.SwitchCase): Arm {
  const test = node.test ? matches(subject, expression(f, node.test), node) : undefined
  return { test, body: f.block(() => enter(f, node.consequent)), falls: fallsThrough(node.consequent), node }
}

/** In `switch (true)` the cases are conditions themselves. */
function matches(subject: Expr, value: Expr, node: TSESTree.SwitchCase): Expr {
  return subject.k === 'const' && subject.value === true ? value : operation('==', [subject, value], placeOf(node.test ?? node))
}

function fallsThrough(statements: readonly Node[]): boolean {
  const last = statements[statements.length - 1]
  switch (last?.type) {
    case 'BreakStatement':
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'ContinueStatement':
      return false
    case 'BlockStatement':
      return fallsThrough(last.body)
    case 'IfStatement':
      return !last.alternate || fallsThrough([last.consequent]) || fallsThrough([last.alternate])
    default:
      return true
  }
}

interface Group {
  /** Absent if the default is among its cases. */
  readonly tests: readonly Expr[] | undefined
  readonly body: Block
  readonly node: TSESTree.SwitchCase
}

/**
 * Cases that fall into the next share its body: `case 'a': case 'b':` is one condition. Where a body with statements of
 * its own falls through, the ifs stand one after the other; else they exclude each other.
 */
function joined(arms: readonly Arm[], place: Stmt['place']): Block {
  const groups: Group[] = []
  const elsewhere = arms.flatMap(({ test }) => test ?? [])
  let fallen: (Expr | undefined)[] = []
  let exclusive = true
  arms.forEach((one, index) => {
    const tests = [...fallen, one.test]
    const falls = one.falls && index < arms.length - 1
    if (one.body.length > 0) groups.push({ tests: tests.includes(undefined) ? undefined : tests as Expr[], body: one.body, node: one.node })
    if (falls && one.body.length > 0) exclusive = false
    fallen = falls ? tests : []
  })
  return exclusive ? elseChain(groups) : sequence(groups, elsewhere, place)
}

function elseChain(groups: readonly Group[]): Block {
  const fallback = groups.find(({ tests }) => !tests)
  let rest: Block = fallback?.body ?? []
  for (const { tests, body, node } of [...groups].reverse()) {
    if (tests) rest = [{ k: 'if', test: anyOf(tests, placeOf(node)), then: body, else: rest, place: placeOf(node) }]
  }
  return rest
}

function sequence(groups: readonly Group[], all: readonly Expr[], place: Stmt['place']): Block {
  return groups.map(({ tests, body, node }): Stmt => {
    const test = tests ? anyOf(tests, placeOf(node)) : all.length > 0 ? not(anyOf(all, place)) : constant(true, place)
    return { k: 'if', test, then: body, else: [], place: placeOf(node) }
  })
}

function anyOf(tests: readonly Expr[], place: Stmt['place']): Expr {
  const [only] = tests
  return only && tests.length === 1 ? only : operation('||', tests, place)
}
