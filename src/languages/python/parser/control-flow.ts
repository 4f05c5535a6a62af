import type { ExceptHandler, Expression, For, AsyncFor, If, Statement, Try, TryStar, While } from './ast.js'
import { loopTargets } from './comprehension.js'
import { expression, expressions, namedExpression, tupleAfter } from './expression.js'
import { block } from './statement.js'
import type { Tokens } from './tokens.js'

/** At `if` or `elif`. */
export function ifStatement(tokens: Tokens): If {
  const { start } = tokens
  tokens.advance()
  const test = namedExpression(tokens)
  const body = block(tokens)
  let orelse: Statement[]
  if (tokens.is('elif')) {
    tokens.descend()
    orelse = [ifStatement(tokens)]
    tokens.ascend()
  } else orelse = elseBlock(tokens)
  return { type: 'If', start, end: tokens.previousEnd, parent: null, test, body, orelse }
}

function elseBlock(tokens: Tokens): Statement[] {
  return tokens.eat('else') ? block(tokens) : []
}

export function whileStatement(tokens: Tokens): While {
  const { start } = tokens
  tokens.expect('while')
  const test = namedExpression(tokens)
  const body = block(tokens)
  const orelse = elseBlock(tokens)
  return { type: 'While', start, end: tokens.previousEnd, parent: null, test, body, orelse }
}

/** At `for`; the statement may have begun with `async` before it. */
export function forStatement(tokens: Tokens, start: number, type: 'For' | 'AsyncFor'): For | AsyncFor {
  tokens.expect('for')
  const target = loopTargets(tokens)
  tokens.expect('in')
  const iter = expressions(tokens)
  const body = block(tokens)
  const orelse = elseBlock(tokens)
  return { type, start, end: tokens.previousEnd, parent: null, target, iter, body, orelse }
}

export function tryStatement(tokens: Tokens): Try | TryStar {
  const { start } = tokens
  tokens.expect('try')
  const body = block(tokens)
  const handlers: ExceptHandler[] = []
  let type: 'Try' | 'TryStar' | undefined
  while (tokens.is('except')) {
    const { start } = tokens
    tokens.advance()
    const own = tokens.eat('*') ? 'TryStar' : 'Try'
    type ??= own
    if (type !== own) tokens.fail('except and except* in one statement', start, tokens.previousEnd)
    handlers.push(exceptHandler(tokens, start, type))
  }
  const orelse = handlers.length > 0 ? elseBlock(tokens) : []
  const finalbody = tokens.eat('finally') ? block(tokens) : []
  if (handlers.length === 0 && finalbody.length === 0) tokens.unexpected("'except' or 'finally'")
  return { type: type ?? 'Try', start, end: tokens.previousEnd, parent: null, body, handlers, orelse, finalbody }
}

/** After `except` or `except*`. */
function exceptHandler(tokens: Tokens, start: number, type: 'Try' | 'TryStar'): ExceptHandler {
  const exc = tokens.is(':') && type === 'Try' ? null : caught(tokens)
  const name = exc !== null && tokens.eat('as') ? tokens.name() : null
  const body = block(tokens)
  return { type: 'ExceptHandler', start, end: tokens.previousEnd, parent: null, exc, name, body }
}

/** One exception or several without parentheses; these cannot be named. */
function caught(tokens: Tokens): Expression {
  const { start } = tokens
  const first = expression(tokens)
  if (!tokens.is(',')) return first
  const all = tupleAfter(tokens, start, first, expression)
  if (tokens.is('as')) tokens.fail('several exceptions with a name need parentheses', start, tokens.previousEnd)
  return all
}
