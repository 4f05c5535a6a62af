import type { Comprehension, Expression } from './ast.js'
import { arithmetic, operation, starred, tupleAfter } from './expression.js'
import { asTarget } from './target.js'
import type { Tokens } from './tokens.js'

export function startsComprehension(tokens: Tokens): boolean {
  return tokens.is('for') || tokens.is('async')
}

/** The `for … in … if …` of a comprehension, one after the other. */
export function comprehensions(tokens: Tokens): Comprehension[] {
  const generators: Comprehension[] = []
  while (startsComprehension(tokens)) {
    const { start } = tokens
    const is_async = tokens.eat('async') ? 1 : 0
    tokens.expect('for')
    const target = loopTargets(tokens)
    tokens.expect('in')
    const iter = operation(tokens)
    const ifs: Expression[] = []
    while (tokens.eat('if')) ifs.push(operation(tokens))
    generators.push({ type: 'comprehension', start, end: tokens.previousEnd, parent: null, target, iter, ifs, is_async })
  }
  return generators
}

/** What stands between `for` and `in`. */
export function loopTargets(tokens: Tokens): Expression {
  const { start } = tokens
  const first = loopTarget(tokens)
  return asTarget(tokens, tokens.is(',') ? tupleAfter(tokens, start, first, loopTarget) : first, 'Store')
}

function loopTarget(tokens: Tokens): Expression {
  return tokens.is('*') ? starred(tokens) : arithmetic(tokens)
}
