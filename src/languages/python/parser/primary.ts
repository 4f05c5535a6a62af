import type { Call, Expression, Keyword, Slice, Tuple } from './ast.js'
import { atom } from './atom.js'
import { comprehensions, startsComprehension } from './comprehension.js'
import { expression, namedExpression, starred } from './expression.js'
import type { Tokens } from './tokens.js'

/** An atom and what is taken from it: `a.b(c)[d]`. */
export function primary(tokens: Tokens): Expression {
  const { start } = tokens
  let result = atom(tokens)
  for (let chain = 1; ; chain++) {
    switch (tokens.kind) {
      case '.': {
        tokens.advance()
        const attr = tokens.name()
        result = { type: 'Attribute', start, end: tokens.previousEnd, parent: null, value: result, attr, ctx: 'Load' }
        break
      }
      case '(': {
        const { args, keywords } = callArguments(tokens)
        result = { type: 'Call', start, end: tokens.previousEnd, parent: null, func: result, args, keywords }
        break
      }
      case '[': {
        const slice = subscript(tokens)
        result = { type: 'Subscript', start, end: tokens.previousEnd, parent: null, value: result, slice, ctx: 'Load' }
        break
      }
      default:
        return result
    }
    tokens.checkDepth(chain)
  }
}

/** What is between the parentheses of a call or of a class. */
export function callArguments(tokens: Tokens): Pick<Call, 'args' | 'keywords'> {
  const opening = tokens.start
  const args: Expression[] = []
  const keywords: Keyword[] = []
  tokens.expect('(')
  while (!tokens.is(')')) {
    const argument = callArgument(tokens, keywords)
    if (argument.type === 'keyword') keywords.push(argument)
    else args.push(argument)
    if (startsComprehension(tokens)) {
      if (argument.type === 'keyword' || argument.type === 'Starred' || args.length > 1 || keywords.length > 0) tokens.unexpected()
      const generators = comprehensions(tokens)
      tokens.close(')', opening)
      const generator: Expression = { type: 'GeneratorExp', start: opening, end: tokens.previousEnd, parent: null, elt: argument, generators }
      return { args: [generator], keywords }
    }
    if (!tokens.eat(',')) break
  }
  tokens.close(')', opening)
  return { args, keywords }
}

function callArgument(tokens: Tokens, before: readonly Keyword[]): Expression | Keyword {
  const { start } = tokens
  if (tokens.eat('**')) {
    const value = expression(tokens)
    return { type: 'keyword', start, end: tokens.previousEnd, parent: null, arg: null, value }
  }
  if (tokens.eat('*')) {
    if (before.some(({ arg }) => arg === null)) tokens.fail('*values after **keywords', start, tokens.end)
    const value = expression(tokens)
    return { type: 'Starred', start, end: tokens.previousEnd, parent: null, value, ctx: 'Load' }
  }
  const value = namedExpression(tokens)
  if (tokens.is('=')) {
    if (value.type !== 'Name' || value.start !== start) tokens.fail('only a name can stand before = in a call', start, tokens.previousEnd)
    return keyword(tokens, start, value.id)
  }
  if (before.length > 0) tokens.fail('an argument without a name after one with a name', start, tokens.previousEnd)
  return value
}

function keyword(tokens: Tokens, start: number, arg: string): Keyword {
  tokens.expect('=')
  const value = expression(tokens)
  return { type: 'keyword', start, end: tokens.previousEnd, parent: null, arg, value }
}

function subscript(tokens: Tokens): Expression {
  const opening = tokens.start
  tokens.expect('[')
  const { start } = tokens
  const first = slice(tokens)
  // A starred index is a tuple even without a comma.
  if (!tokens.is(',') && first.type !== 'Starred') {
    tokens.close(']', opening)
    return first
  }
  const elts = [first]
  while (tokens.eat(',')) {
    if (tokens.is(']')) break
    elts.push(slice(tokens))
  }
  const tuple: Tuple = { type: 'Tuple', start, end: tokens.previousEnd, parent: null, elts, ctx: 'Load' }
  tokens.close(']', opening)
  return tuple
}

function slice(tokens: Tokens): Expression {
  if (tokens.is('*')) return starred(tokens)
  const { start } = tokens
  const lower = tokens.is(':') ? null : namedExpression(tokens)
  if (lower !== null && !tokens.is(':')) return lower
  tokens.expect(':')
  const upper = sliceBound(tokens)
  const step = tokens.eat(':') ? sliceBound(tokens) : null
  return { type: 'Slice', start, end: tokens.previousEnd, parent: null, lower, upper, step } satisfies Slice
}

function sliceBound(tokens: Tokens): Expression | null {
  return tokens.is(':') || tokens.is(',') || tokens.is(']') ? null : expression(tokens)
}
