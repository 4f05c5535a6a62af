import type { BinaryOperator, BoolOp, Compare, ComparisonOperator, Expression, Lambda, NamedExpr, Yield, YieldFrom } from './ast.js'
import { lambdaParameters } from './parameters.js'
import { primary } from './primary.js'
import { asTarget } from './target.js'
import { startsExpression, type TokenKind } from './token-kinds.js'
import type { Tokens } from './tokens.js'

/** How tightly operators bind. */
const OR = 1
const AND = 2
const NOT = 3
const COMPARISON = 4
const BIT_OR = 5
const BIT_XOR = 6
const BIT_AND = 7
const SHIFT = 8
const SUM = 9
const PRODUCT = 10
const SIGN = 11
const POWER = 12

const precedences: ReadonlyMap<TokenKind, number> = new Map<TokenKind, number>([
  ['or', OR], ['and', AND],
  ['==', COMPARISON], ['!=', COMPARISON], ['<', COMPARISON], ['<=', COMPARISON], ['>', COMPARISON], ['>=', COMPARISON],
  ['in', COMPARISON], ['is', COMPARISON], ['not', COMPARISON],
  ['|', BIT_OR], ['^', BIT_XOR], ['&', BIT_AND], ['<<', SHIFT], ['>>', SHIFT], ['+', SUM], ['-', SUM],
  ['*', PRODUCT], ['/', PRODUCT], ['//', PRODUCT], ['%', PRODUCT], ['@', PRODUCT], ['**', POWER],
])

/** One expression, or a tuple without parentheses; its parts may be starred. Also `yield`. */
export function expressions(tokens: Tokens): Expression {
  if (tokens.is('yield')) return yieldExpression(tokens)
  const { start } = tokens
  const first = starredOrExpression(tokens)
  return tokens.is(',') ? tupleAfter(tokens, start, first, starredOrExpression) : first
}

/** The tuple without parentheses that begins with a part, at the comma after it. */
export function tupleAfter(tokens: Tokens, start: number, first: Expression, part: (tokens: Tokens) => Expression): Expression {
  const elts = [first]
  while (tokens.eat(',')) {
    if (!startsExpression(tokens.kind)) break
    elts.push(part(tokens))
  }
  return { type: 'Tuple', start, end: tokens.previousEnd, parent: null, elts, ctx: 'Load' }
}

/** An expression or `*expression`. */
function starredOrExpression(tokens: Tokens): Expression {
  return tokens.is('*') ? starred(tokens) : expression(tokens)
}

/** An expression, `name := expression` or `*expression`: what a display holds. */
export function starredOrNamed(tokens: Tokens): Expression {
  return tokens.is('*') ? starred(tokens) : namedExpression(tokens)
}

/** `*x`: what binds less tightly than `|` needs parentheses. */
export function starred(tokens: Tokens): Expression {
  const { start } = tokens
  tokens.expect('*')
  const value = arithmetic(tokens)
  return { type: 'Starred', start, end: tokens.previousEnd, parent: null, value, ctx: 'Load' }
}

/** An expression or `name := expression`. */
export function namedExpression(tokens: Tokens): Expression {
  const { start } = tokens
  const target = expression(tokens)
  if (!tokens.is(':=')) return target
  if (target.type !== 'Name' || target.start !== start) tokens.fail('only a name can stand before :=', start, tokens.previousEnd)
  tokens.advance()
  const value = expression(tokens)
  return { type: 'NamedExpr', start, end: tokens.previousEnd, parent: null, target: asTarget(tokens, target, 'Store'), value } satisfies NamedExpr
}

export function yieldExpression(tokens: Tokens): Yield | YieldFrom {
  const { start } = tokens
  tokens.expect('yield')
  if (tokens.eat('from')) {
    const value = expression(tokens)
    return { type: 'YieldFrom', start, end: tokens.previousEnd, parent: null, value }
  }
  const value = startsExpression(tokens.kind) ? expressions(tokens) : null
  return { type: 'Yield', start, end: tokens.previousEnd, parent: null, value }
}

/** An operation, a conditional expression or a lambda. */
export function expression(tokens: Tokens): Expression {
  tokens.descend()
  const result = tokens.is('lambda') ? lambda(tokens) : conditional(tokens)
  tokens.ascend()
  return result
}

function conditional(tokens: Tokens): Expression {
  const { start } = tokens
  const body = operation(tokens)
  if (!tokens.eat('if')) return body
  const test = operation(tokens)
  tokens.expect('else')
  const orelse = expression(tokens)
  return { type: 'IfExp', start, end: tokens.previousEnd, parent: null, test, body, orelse }
}

function lambda(tokens: Tokens): Lambda {
  const { start } = tokens
  tokens.expect('lambda')
  const args = lambdaParameters(tokens)
  if (tokens.brackets === tokens.fieldBrackets) tokens.fail('a lambda in an f-string needs parentheses', start)
  tokens.expect(':')
  const body = expression(tokens)
  return { type: 'Lambda', start, end: tokens.previousEnd, parent: null, args, body }
}

/** What binds at least as tightly as `|`: a place to assign to, for example. */
export function arithmetic(tokens: Tokens): Expression {
  return operation(tokens, COMPARISON)
}

/** Operators that bind more tightly than a level, with what is between them. */
export function operation(tokens: Tokens, level = 0): Expression {
  const { start } = tokens
  let left = operand(tokens, level)
  for (let chain = 1; ; chain++) {
    const precedence = precedences.get(tokens.kind)
    if (precedence === undefined || precedence <= level) return left
    tokens.checkDepth(chain)
    if (precedence <= AND) left = booleanOperation(tokens, start, left, precedence)
    else if (precedence === COMPARISON) left = comparison(tokens, start, left)
    else left = binaryOperation(tokens, start, left, precedence)
  }
}

function operand(tokens: Tokens, level: number): Expression {
  const { start, kind } = tokens
  switch (kind) {
    case 'not': {
      if (level > NOT) tokens.unexpected()
      const operand = operationWithin(tokens, NOT)
      return { type: 'UnaryOp', start, end: tokens.previousEnd, parent: null, op: kind, operand }
    }
    case '-':
    case '+':
    case '~': {
      const operand = operationWithin(tokens, SIGN)
      return { type: 'UnaryOp', start, end: tokens.previousEnd, parent: null, op: kind, operand }
    }
    case 'await': {
      tokens.advance()
      const value = primary(tokens)
      return { type: 'Await', start, end: tokens.previousEnd, parent: null, value }
    }
    default:
      return primary(tokens)
  }
}

/** The operation after the current token, one level deeper in the tree. */
function operationWithin(tokens: Tokens, level: number): Expression {
  tokens.advance()
  tokens.descend()
  const result = operation(tokens, level)
  tokens.ascend()
  return result
}

function booleanOperation(tokens: Tokens, start: number, left: Expression, precedence: number): BoolOp {
  const op = precedence === OR ? 'or' : 'and'
  const values = [left]
  while (tokens.eat(op)) values.push(operation(tokens, precedence))
  return { type: 'BoolOp', start, end: tokens.previousEnd, parent: null, op, values }
}

function comparison(tokens: Tokens, start: number, left: Expression): Compare {
  const ops: ComparisonOperator[] = []
  const comparators: Expression[] = []
  for (let op = comparisonOperator(tokens); op !== undefined; op = comparisonOperator(tokens)) {
    ops.push(op)
    comparators.push(arithmetic(tokens))
  }
  return { type: 'Compare', start, end: tokens.previousEnd, parent: null, left, ops, comparators }
}

function comparisonOperator(tokens: Tokens): ComparisonOperator | undefined {
  const { kind } = tokens
  switch (kind) {
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
    case 'in':
      tokens.advance()
      return kind
    case 'is':
      tokens.advance()
      return tokens.eat('not') ? 'is not' : 'is'
    case 'not':
      tokens.advance()
      tokens.expect('in')
      return 'not in'
    default:
      return undefined
  }
}

function binaryOperation(tokens: Tokens, start: number, left: Expression, precedence: number): Expression {
  const op = tokens.kind as BinaryOperator
  // The power binds to the right, and less tightly than a sign there: 2 ** -1.
  const right = operationWithin(tokens, precedence === POWER ? SIGN : precedence)
  return { type: 'BinOp', start, end: tokens.previousEnd, parent: null, left, op, right }
}
