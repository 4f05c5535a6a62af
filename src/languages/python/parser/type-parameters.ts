import type { TypeParameter } from './ast.js'
import { expression, starred } from './expression.js'
import type { Tokens } from './tokens.js'

/** `[T: int, *Ts, **P = ...]`, or nothing. */
export function typeParameters(tokens: Tokens): TypeParameter[] {
  const found: TypeParameter[] = []
  const opening = tokens.start
  if (!tokens.eat('[')) return found
  do {
    if (found.length > 0 && tokens.is(']')) break
    found.push(typeParameter(tokens))
  } while (tokens.eat(','))
  tokens.close(']', opening)
  return found
}

function typeParameter(tokens: Tokens): TypeParameter {
  const { start } = tokens
  if (tokens.eat('*')) {
    const name = tokens.name()
    const default_value = tokens.eat('=') ? (tokens.is('*') ? starred(tokens) : expression(tokens)) : null
    return { type: 'TypeVarTuple', start, end: tokens.previousEnd, parent: null, name, default_value }
  }
  if (tokens.eat('**')) {
    const name = tokens.name()
    const default_value = tokens.eat('=') ? expression(tokens) : null
    return { type: 'ParamSpec', start, end: tokens.previousEnd, parent: null, name, default_value }
  }
  const name = tokens.name()
  const bound = tokens.eat(':') ? expression(tokens) : null
  const default_value = tokens.eat('=') ? expression(tokens) : null
  return { type: 'TypeVar', start, end: tokens.previousEnd, parent: null, name, bound, default_value }
}
