import { constant, operation } from '../../../program/build.js'
import type { Block, Expr, Stmt } from '../../../program/tree.js'
import type { Expression, Match, MatchCase, Pattern } from '../parser/ast.js'
import { expression } from './expression.js'
import { placeOf, type Frame } from './frame.js'
import { statements } from './statement.js'

interface Arm {
  readonly before: Block
  readonly test: Expr
  readonly then: Block
  readonly node: MatchCase
}

/** `match` is a chain of ifs. */
export function matchStatement(f: Frame, node: Match): void {
  const subject = subjectOf(f, node.subject)
  const arms = node.cases.map((one) => arm(f, one, subject))
  let rest: Block = []
  for (const { before, test, then, node: at } of arms.reverse()) {
    const always = test.k === 'const' && test.value === true
    const one: Stmt = { k: 'if', test, then, else: rest, place: placeOf(at) }
    rest = always ? [...before, ...then] : [...before, one]
  }
  for (const one of rest) f.emit(one)
}

/** What is put together for the match alone is matched part by part. */
function subjectOf(f: Frame, node: Expression): Expr {
  if (node.type !== 'Tuple' || node.elts.some(({ type }) => type === 'Starred')) return f.stable(expression(f, node))
  return { k: 'list', items: node.elts.map((each) => ({ value: f.stable(expression(f, each)), spread: false })), place: placeOf(node) }
}

/** Captures are bound whether the pattern fits or not; their value is read only where it does. */
function arm(f: Frame, node: MatchCase, subject: Expr): Arm {
  let test: Expr = constant(true, placeOf(node))
  const before = f.block(() => {
    test = patternTest(f, node.pattern, subject)
    const guard = node.guard && expression(f, node.guard)
    if (guard) test = test.k === 'const' && test.value === true ? guard : operation('&&', [test, guard], placeOf(node.pattern))
  })
  return { before, test, then: f.block(() => { statements(f, node.body) }), node }
}

function patternTest(f: Frame, pattern: Pattern, subject: Expr): Expr {
  const place = placeOf(pattern)
  switch (pattern.type) {
    case 'MatchValue':
      return operation('==', [subject, expression(f, pattern.value)], place)
    case 'MatchSingleton':
      return operation('==', [subject, constant(pattern.value, place)], place)
    case 'MatchOr':
      return operation('||', pattern.patterns.map((each) => patternTest(f, each, subject)), place)
    case 'MatchAs': {
      const test = pattern.pattern ? patternTest(f, pattern.pattern, subject) : constant(true, place)
      if (pattern.name !== null) capture(f, pattern.name, subject, pattern)
      return test
    }
    case 'MatchSequence': {
      const parts = subject.k === 'list' && subject.items.length === pattern.patterns.length && !pattern.patterns.some(({ type }) => type === 'MatchStar') ? subject.items : undefined
      if (!parts) return partsTest(f, pattern, subject)
      const tests = pattern.patterns.map((each, index) => patternTest(f, each, parts[index]?.value ?? subject))
      const real = tests.filter((test) => !(test.k === 'const' && test.value === true))
      return real.length === 0 ? constant(true, place) : real.reduce((left, right) => operation('&&', [left, right], place))
    }
    default:
      return partsTest(f, pattern, subject)
  }
}

function partsTest(f: Frame, pattern: Pattern, subject: Expr): Expr {
  captureAll(f, pattern, part(subject, pattern))
  return operation('other', [subject], placeOf(pattern))
}

function part(subject: Expr, pattern: Pattern): Expr {
  return { k: 'opaque', why: 'part', of: [subject], place: placeOf(pattern) }
}

function capture(f: Frame, name: string, value: Expr, pattern: Pattern): void {
  const slot = f.variable(name, placeOf(pattern))
  if (slot) f.assign(slot, value, placeOf(pattern))
}

/** The names inside a pattern of parts. */
function captureAll(f: Frame, pattern: Pattern, value: Expr): void {
  switch (pattern.type) {
    case 'MatchAs':
    case 'MatchStar':
      if (pattern.name !== null) capture(f, pattern.name, value, pattern)
      if (pattern.type === 'MatchAs' && pattern.pattern) captureAll(f, pattern.pattern, value)
      break
    case 'MatchMapping':
      if (pattern.rest !== null) capture(f, pattern.rest, value, pattern)
      for (const each of pattern.patterns) captureAll(f, each, value)
      break
    case 'MatchClass':
      for (const each of [...pattern.patterns, ...pattern.kwd_patterns]) captureAll(f, each, value)
      break
    case 'MatchSequence':
    case 'MatchOr':
      for (const each of pattern.patterns) captureAll(f, each, value)
      break
    default:
  }
}
