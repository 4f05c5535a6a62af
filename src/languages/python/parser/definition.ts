import type { AsyncFunctionDef, ClassDef, Expression, FunctionDef, Statement } from './ast.js'
import { forStatement } from './control-flow.js'
import { expression, namedExpression } from './expression.js'
import { functionParameters } from './parameters.js'
import { callArguments } from './primary.js'
import { block } from './statement.js'
import type { Tokens } from './tokens.js'
import { typeParameters } from './type-parameters.js'
import { withStatement } from './with-statement.js'

/** At `def`; the function may have begun with `async` before it. */
export function functionDefinition(tokens: Tokens, start: number, type: 'FunctionDef' | 'AsyncFunctionDef', decorator_list: Expression[]): FunctionDef | AsyncFunctionDef {
  tokens.expect('def')
  const name = tokens.name()
  const type_params = typeParameters(tokens)
  const args = functionParameters(tokens)
  const returns = tokens.eat('->') ? expression(tokens) : null
  const body = block(tokens)
  return { type, start, end: tokens.previousEnd, parent: null, name, type_params, args, returns, body, decorator_list }
}

export function classDefinition(tokens: Tokens, decorator_list: Expression[]): ClassDef {
  const { start } = tokens
  tokens.expect('class')
  const name = tokens.name()
  const type_params = typeParameters(tokens)
  const { args: bases, keywords } = tokens.is('(') ? callArguments(tokens) : { args: [], keywords: [] }
  const body = block(tokens)
  return { type: 'ClassDef', start, end: tokens.previousEnd, parent: null, name, type_params, bases, keywords, body, decorator_list }
}

/** A function or a class after its decorators. */
export function decorated(tokens: Tokens): Statement {
  const decorators: Expression[] = []
  while (tokens.eat('@')) {
    decorators.push(namedExpression(tokens))
    if (!tokens.is('newline')) tokens.unexpected()
    tokens.advance()
  }
  const { start } = tokens
  if (tokens.is('class')) return classDefinition(tokens, decorators)
  return functionDefinition(tokens, start, tokens.eat('async') ? 'AsyncFunctionDef' : 'FunctionDef', decorators)
}

export function asyncStatement(tokens: Tokens): Statement {
  const { start } = tokens
  tokens.expect('async')
  if (tokens.is('for')) return forStatement(tokens, start, 'AsyncFor')
  if (tokens.is('with')) return withStatement(tokens, start, 'AsyncWith')
  return functionDefinition(tokens, start, 'AsyncFunctionDef', [])
}
