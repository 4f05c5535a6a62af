import type { Argument, Arguments, Expression } from './ast.js'
import { expression, starred } from './expression.js'
import type { Tokens } from './tokens.js'

/** The parameters of a lambda, up to its `:`. */
export function lambdaParameters(tokens: Tokens): Arguments {
  return parametersUntil(tokens, ':')
}

/** The parameters of a function, with their parentheses. */
export function functionParameters(tokens: Tokens): Arguments {
  const opening = tokens.start
  tokens.expect('(')
  const parameters = parametersUntil(tokens, ')')
  tokens.close(')', opening)
  return parameters
}

function parametersUntil(tokens: Tokens, closing: ':' | ')'): Arguments {
  const { start } = tokens
  const found: Arguments = { type: 'arguments', start, end: start, parent: null, posonlyargs: [], args: [], vararg: null, kwonlyargs: [], kw_defaults: [], kwarg: null, defaults: [] }
  const annotated = closing === ')'
  let keywordsOnly = false
  while (!tokens.is(closing)) {
    if (found.kwarg !== null) tokens.fail('a parameter after **')
    if (tokens.is('*')) {
      if (keywordsOnly) tokens.fail('a second * among the parameters')
      keywordsOnly = true
      restParameter(tokens, found, annotated)
    } else if (tokens.eat('**')) found.kwarg = parameter(tokens, annotated)
    else if (tokens.is('/')) positionalOnly(tokens, found, keywordsOnly)
    else if (keywordsOnly) {
      found.kwonlyargs.push(parameter(tokens, annotated))
      found.kw_defaults.push(defaultValue(tokens))
    } else positional(tokens, found, annotated)
    if (!tokens.eat(',')) break
  }
  found.end = Math.max(start, tokens.previousEnd)
  return found
}

/** `*args`, or the `*` after which parameters are given by name only. */
function restParameter(tokens: Tokens, found: Arguments, annotated: boolean): void {
  const { start, end } = tokens
  tokens.advance()
  if (tokens.is('name')) found.vararg = parameter(tokens, annotated, true)
  else {
    tokens.expect(',')
    if (!tokens.is('name')) tokens.fail('no parameter after *', start, end)
    found.kwonlyargs.push(parameter(tokens, annotated))
    found.kw_defaults.push(defaultValue(tokens))
  }
}

/** `/`: the parameters before it are given by position only. */
function positionalOnly(tokens: Tokens, found: Arguments, keywordsOnly: boolean): void {
  if (keywordsOnly || found.posonlyargs.length > 0 || found.args.length === 0) tokens.unexpected()
  tokens.advance()
  found.posonlyargs = found.args
  found.args = []
}

function positional(tokens: Tokens, found: Arguments, annotated: boolean): void {
  const { start } = tokens
  found.args.push(parameter(tokens, annotated))
  const value = defaultValue(tokens)
  if (value !== null) found.defaults.push(value)
  else if (found.defaults.length > 0) tokens.fail('a parameter without a default after one with a default', start, tokens.previousEnd)
}

function defaultValue(tokens: Tokens): Expression | null {
  return tokens.eat('=') ? expression(tokens) : null
}

function parameter(tokens: Tokens, annotated: boolean, rest = false): Argument {
  const { start } = tokens
  const arg = tokens.name()
  const annotation = annotated && tokens.eat(':') ? (rest && tokens.is('*') ? starred(tokens) : expression(tokens)) : null
  return { type: 'arg', start, end: tokens.previousEnd, parent: null, arg, annotation }
}
