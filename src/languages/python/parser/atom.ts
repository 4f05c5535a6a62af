import type { Expression } from './ast.js'
import { comprehensions, startsComprehension } from './comprehension.js'
import { arithmetic, expression, starredOrNamed, yieldExpression } from './expression.js'
import { numberValue } from './number-literal.js'
import { strings } from './strings.js'
import type { Tokens } from './tokens.js'

/** A name, a literal, or something in brackets. */
export function atom(tokens: Tokens): Expression {
  const { start } = tokens
  switch (tokens.kind) {
    case 'name': {
      const { value: id } = tokens
      tokens.advance()
      return { type: 'Name', start, end: tokens.previousEnd, parent: null, id, ctx: 'Load' }
    }
    case 'number':
      return number(tokens)
    case 'string':
    case 'f-string':
      return strings(tokens)
    case 'None':
    case 'True':
    case 'False':
    case '...':
      return namedConstant(tokens)
    case '(':
      return group(tokens)
    case '[':
      return listDisplay(tokens)
    case '{':
      return braces(tokens)
    default:
      return tokens.unexpected()
  }
}

export function number(tokens: Tokens): Expression {
  const { start, end } = tokens
  const value = numberValue(tokens.text.slice(start, end))
  if (value === undefined) tokens.fail('an integer does not begin with 0; octal ones begin with 0o')
  tokens.advance()
  return { type: 'Constant', start, end, parent: null, ...value }
}

/** `None`, `True`, `False` or `...`. */
export function namedConstant(tokens: Tokens): Expression {
  const { start, end, kind } = tokens
  tokens.advance()
  if (kind === 'None' || kind === '...') return { type: 'Constant', start, end, parent: null, literal: kind, value: null }
  return { type: 'Constant', start, end, parent: null, literal: 'bool', value: kind === 'True' }
}

/** What is in parentheses: a tuple, a generator, or one expression, which is itself then. */
function group(tokens: Tokens): Expression {
  const { start } = tokens
  tokens.expect('(')
  if (tokens.is('yield')) {
    const inner = yieldExpression(tokens)
    tokens.close(')', start)
    return inner
  }
  if (tokens.eat(')')) return { type: 'Tuple', start, end: tokens.previousEnd, parent: null, elts: [], ctx: 'Load' }
  const first = starredOrNamed(tokens)
  if (startsComprehension(tokens)) {
    const generators = comprehensionsOf(tokens, first)
    tokens.close(')', start)
    return { type: 'GeneratorExp', start, end: tokens.previousEnd, parent: null, elt: first, generators }
  }
  if (tokens.is(',')) {
    const elts = elementsAfter(tokens, first, ')')
    tokens.close(')', start)
    return { type: 'Tuple', start, end: tokens.previousEnd, parent: null, elts, ctx: 'Load' }
  }
  if (first.type === 'Starred') tokens.fail('a starred expression alone in parentheses', first.start, first.end)
  tokens.close(')', start)
  return first
}

function listDisplay(tokens: Tokens): Expression {
  const { start } = tokens
  tokens.expect('[')
  if (tokens.eat(']')) return { type: 'List', start, end: tokens.previousEnd, parent: null, elts: [], ctx: 'Load' }
  const first = starredOrNamed(tokens)
  if (startsComprehension(tokens)) {
    const generators = comprehensionsOf(tokens, first)
    tokens.close(']', start)
    return { type: 'ListComp', start, end: tokens.previousEnd, parent: null, elt: first, generators }
  }
  const elts = elementsAfter(tokens, first, ']')
  tokens.close(']', start)
  return { type: 'List', start, end: tokens.previousEnd, parent: null, elts, ctx: 'Load' }
}

function elementsAfter(tokens: Tokens, first: Expression, closing: ')' | ']' | '}'): Expression[] {
  const elts = [first]
  while (tokens.eat(',')) {
    if (tokens.is(closing)) break
    elts.push(starredOrNamed(tokens))
  }
  return elts
}

function comprehensionsOf(tokens: Tokens, element: Expression): ReturnType<typeof comprehensions> {
  if (element.type === 'Starred') tokens.fail('a comprehension of starred elements', element.start, element.end)
  return comprehensions(tokens)
}

/** A dict or a set. */
function braces(tokens: Tokens): Expression {
  const { start } = tokens
  tokens.expect('{')
  if (tokens.is('}') || tokens.is('**')) return dictAfter(tokens, start, null)
  const { start: firstStart } = tokens
  const first = starredOrNamed(tokens)
  if (tokens.is(':')) {
    if (first.type === 'Starred' || (first.type === 'NamedExpr' && first.start === firstStart)) tokens.unexpected()
    return dictAfter(tokens, start, first)
  }
  if (startsComprehension(tokens)) {
    const generators = comprehensionsOf(tokens, first)
    tokens.close('}', start)
    return { type: 'SetComp', start, end: tokens.previousEnd, parent: null, elt: first, generators }
  }
  const elts = elementsAfter(tokens, first, '}')
  tokens.close('}', start)
  return { type: 'Set', start, end: tokens.previousEnd, parent: null, elts }
}

/** The dict whose first key, if it has one, has been read. */
function dictAfter(tokens: Tokens, start: number, firstKey: Expression | null): Expression {
  const keys: (Expression | null)[] = []
  const values: Expression[] = []
  let key = firstKey
  while (!tokens.is('}')) {
    if (key === null && tokens.eat('**')) {
      keys.push(null)
      values.push(arithmetic(tokens))
    } else {
      key ??= expression(tokens)
      tokens.expect(':')
      const value = expression(tokens)
      if (keys.length === 0 && startsComprehension(tokens)) {
        const generators = comprehensions(tokens)
        tokens.close('}', start)
        return { type: 'DictComp', start, end: tokens.previousEnd, parent: null, key, value, generators }
      }
      keys.push(key)
      values.push(value)
      key = null
    }
    if (!tokens.eat(',')) break
  }
  tokens.close('}', start)
  return { type: 'Dict', start, end: tokens.previousEnd, parent: null, keys, values }
}
