import type { BinaryOperator, Expression, Name, Statement, TypeAlias } from './ast.js'
import { expression, expressions } from './expression.js'
import { fromImport, moduleImport } from './import-statement.js'
import { primary } from './primary.js'
import { asSingleTarget, asTarget } from './target.js'
import { startsExpression, type TokenKind } from './token-kinds.js'
import type { Tokens } from './tokens.js'
import { typeParameters } from './type-parameters.js'

const augmentedOperators: ReadonlyMap<TokenKind, BinaryOperator> = new Map<TokenKind, BinaryOperator>([
  ['+=', '+'], ['-=', '-'], ['*=', '*'], ['/=', '/'], ['//=', '//'], ['%=', '%'], ['@=', '@'], ['&=', '&'], ['|=', '|'], ['^=', '^'],
  ['<<=', '<<'], ['>>=', '>>'], ['**=', '**'],
])

/** A statement that holds no block. */
export function simpleStatement(tokens: Tokens): Statement {
  const { start } = tokens
  switch (tokens.kind) {
    case 'pass':
      tokens.advance()
      return { type: 'Pass', start, end: tokens.previousEnd, parent: null }
    case 'break':
      tokens.advance()
      return { type: 'Break', start, end: tokens.previousEnd, parent: null }
    case 'continue':
      tokens.advance()
      return { type: 'Continue', start, end: tokens.previousEnd, parent: null }
    case 'return':
      return returnStatement(tokens)
    case 'raise':
      return raiseStatement(tokens)
    case 'global':
      return { type: 'Global', start, names: declaredNames(tokens), end: tokens.previousEnd, parent: null }
    case 'nonlocal':
      return { type: 'Nonlocal', start, names: declaredNames(tokens), end: tokens.previousEnd, parent: null }
    case 'del':
      return deleteStatement(tokens)
    case 'assert':
      return assertStatement(tokens)
    case 'import':
      return moduleImport(tokens)
    case 'from':
      return fromImport(tokens)
    case 'name':
      return (tokens.value === 'type' ? typeAlias(tokens) : undefined) ?? expressionStatement(tokens)
    default:
      return expressionStatement(tokens)
  }
}

function returnStatement(tokens: Tokens): Statement {
  const { start } = tokens
  tokens.expect('return')
  const value = startsExpression(tokens.kind) && !tokens.is('yield') ? expressions(tokens) : null
  return { type: 'Return', start, end: tokens.previousEnd, parent: null, value }
}

function raiseStatement(tokens: Tokens): Statement {
  const { start } = tokens
  tokens.expect('raise')
  const exc = startsExpression(tokens.kind) ? expression(tokens) : null
  const cause = exc !== null && tokens.eat('from') ? expression(tokens) : null
  return { type: 'Raise', start, end: tokens.previousEnd, parent: null, exc, cause }
}

/** The names after `global` or `nonlocal`. */
function declaredNames(tokens: Tokens): string[] {
  tokens.advance()
  const names = [tokens.name()]
  while (tokens.eat(',')) names.push(tokens.name())
  return names
}

function deleteStatement(tokens: Tokens): Statement {
  const { start } = tokens
  tokens.expect('del')
  const targets = [asTarget(tokens, primary(tokens), 'Del')]
  while (tokens.eat(',') && startsExpression(tokens.kind)) targets.push(asTarget(tokens, primary(tokens), 'Del'))
  return { type: 'Delete', start, end: tokens.previousEnd, parent: null, targets }
}

function assertStatement(tokens: Tokens): Statement {
  const { start } = tokens
  tokens.expect('assert')
  const test = expression(tokens)
  const msg = tokens.eat(',') ? expression(tokens) : null
  return { type: 'Assert', start, end: tokens.previousEnd, parent: null, test, msg }
}

/** `type X = …`, or `undefined` where `type` is a name: no other statement has a name after it. */
function typeAlias(tokens: Tokens): TypeAlias | undefined {
  const { start } = tokens
  const name = tokens.attempt(() => aliasName(tokens))
  if (name === undefined) return undefined
  const type_params = typeParameters(tokens)
  tokens.expect('=')
  const value = expression(tokens)
  return { type: 'TypeAlias', start, end: tokens.previousEnd, parent: null, name, type_params, value }
}

function aliasName(tokens: Tokens): Name | undefined {
  tokens.advance()
  const { kind, start, end, value: id } = tokens
  if (kind !== 'name') return undefined
  tokens.advance()
  return { type: 'Name', start, end, parent: null, id, ctx: 'Store' }
}

/** An expression, or an assignment of one of the three kinds. */
function expressionStatement(tokens: Tokens): Statement {
  const { start } = tokens
  const first = expressions(tokens)
  if (tokens.is('=')) return assignment(tokens, start, first)
  if (tokens.is(':')) return annotatedAssignment(tokens, start, first)
  const op = augmentedOperators.get(tokens.kind)
  if (op === undefined) return { type: 'Expr', start, end: tokens.previousEnd, parent: null, value: first }
  const target = asSingleTarget(tokens, first)
  tokens.advance()
  const value = expressions(tokens)
  return { type: 'AugAssign', start, end: tokens.previousEnd, parent: null, target, op, value }
}

function assignment(tokens: Tokens, start: number, first: Expression): Statement {
  const targets: Expression[] = []
  let value = first
  while (tokens.is('=')) {
    targets.push(asTarget(tokens, value, 'Store'))
    tokens.advance()
    value = expressions(tokens)
  }
  return { type: 'Assign', start, end: tokens.previousEnd, parent: null, targets, value }
}

function annotatedAssignment(tokens: Tokens, start: number, first: Expression): Statement {
  const target = asSingleTarget(tokens, first)
  // The place of a name in parentheses begins after the first of these.
  const simple = target.type === 'Name' && target.start === start ? 1 : 0
  tokens.expect(':')
  const annotation = expression(tokens)
  const value = tokens.eat('=') ? expressions(tokens) : null
  return { type: 'AnnAssign', start, end: tokens.previousEnd, parent: null, target, annotation, value, simple }
}
