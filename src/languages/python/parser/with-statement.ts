import type { AsyncWith, With, WithItem } from './ast.js'
import { arithmetic, expression, starred } from './expression.js'
import { block } from './statement.js'
import { asTarget } from './target.js'
import type { Tokens } from './tokens.js'

/** At `with`; the statement may have begun with `async` before it. */
export function withStatement(tokens: Tokens, start: number, type: 'With' | 'AsyncWith'): With | AsyncWith {
  tokens.expect('with')
  // Parentheses hold all items, or belong to the first: only what follows them tells.
  const items = (tokens.is('(') ? tokens.attempt(() => itemsInParentheses(tokens)) : undefined) ?? withItems(tokens)
  const body = block(tokens)
  return { type, start, end: tokens.previousEnd, parent: null, items, body }
}

function withItems(tokens: Tokens): WithItem[] {
  const items = [withItem(tokens)]
  while (tokens.eat(',')) items.push(withItem(tokens))
  return items
}

function itemsInParentheses(tokens: Tokens): WithItem[] | undefined {
  const items: WithItem[] = []
  tokens.expect('(')
  do {
    if (tokens.is(')')) break
    items.push(withItem(tokens))
  } while (tokens.eat(','))
  tokens.expect(')')
  return tokens.is(':') && items.length > 0 ? items : undefined
}

function withItem(tokens: Tokens): WithItem {
  const { start } = tokens
  const context_expr = expression(tokens)
  const optional_vars = tokens.eat('as') ? asTarget(tokens, tokens.is('*') ? starred(tokens) : arithmetic(tokens), 'Store') : null
  return { type: 'withitem', start, end: tokens.previousEnd, parent: null, context_expr, optional_vars }
}
