import type { Expression, MatchClass, Pattern } from './ast.js'
import { namedConstant, number } from './atom.js'
import { strings } from './strings.js'
import type { Tokens } from './tokens.js'

/** What stands after `case`: one pattern, or a sequence without brackets. */
export function casePattern(tokens: Tokens): Pattern {
  const { start } = tokens
  const first = sequenceElement(tokens)
  if (!tokens.is(',')) {
    if (first.type === 'MatchStar') tokens.unexpected("','")
    return first
  }
  const patterns = [first]
  while (tokens.eat(',')) {
    if (tokens.is(':') || tokens.is('if')) break
    patterns.push(sequenceElement(tokens))
  }
  return { type: 'MatchSequence', start, end: tokens.previousEnd, parent: null, patterns }
}

function sequenceElement(tokens: Tokens): Pattern {
  const { start } = tokens
  if (!tokens.eat('*')) return pattern(tokens)
  const name = tokens.name()
  return { type: 'MatchStar', start, end: tokens.previousEnd, parent: null, name: name === '_' ? null : name }
}

/** Alternatives, and a name for what matches. */
function pattern(tokens: Tokens): Pattern {
  const { start } = tokens
  tokens.descend()
  const alternatives = alternativePatterns(tokens)
  tokens.ascend()
  if (!tokens.eat('as')) return alternatives
  if (tokens.value === '_') tokens.unexpected('a name')
  const name = tokens.name()
  return { type: 'MatchAs', start, end: tokens.previousEnd, parent: null, pattern: alternatives, name }
}

function alternativePatterns(tokens: Tokens): Pattern {
  const { start } = tokens
  const first = closedPattern(tokens)
  if (!tokens.is('|')) return first
  const patterns = [first]
  while (tokens.eat('|')) patterns.push(closedPattern(tokens))
  return { type: 'MatchOr', start, end: tokens.previousEnd, parent: null, patterns }
}

/** A pattern that ends by itself. */
function closedPattern(tokens: Tokens): Pattern {
  const { start, kind } = tokens
  switch (kind) {
    case '(':
    case '[':
      return bracketPattern(tokens)
    case '{':
      return mappingPattern(tokens)
    case 'name':
      return namePattern(tokens)
    case 'None':
    case 'True':
    case 'False':
      tokens.advance()
      return { type: 'MatchSingleton', start, end: tokens.previousEnd, parent: null, value: kind === 'None' ? null : kind === 'True' }
    default: {
      const value = literal(tokens)
      return { type: 'MatchValue', start, end: tokens.previousEnd, parent: null, value }
    }
  }
}

/** A sequence, or one pattern in parentheses, which is itself then. */
function bracketPattern(tokens: Tokens): Pattern {
  const { start } = tokens
  const closing = tokens.is('(') ? ')' : ']'
  const patterns: Pattern[] = []
  let isSequence = closing === ']'
  tokens.advance()
  while (!tokens.is(closing)) {
    patterns.push(sequenceElement(tokens))
    if (!tokens.eat(',')) break
    isSequence = true
  }
  tokens.close(closing, start)
  const [only] = patterns
  if (!isSequence && only !== undefined) {
    if (only.type === 'MatchStar') tokens.fail('a starred pattern alone in parentheses', only.start, only.end)
    return only
  }
  return { type: 'MatchSequence', start, end: tokens.previousEnd, parent: null, patterns }
}

function mappingPattern(tokens: Tokens): Pattern {
  const { start } = tokens
  const keys: Expression[] = []
  const patterns: Pattern[] = []
  let rest: string | null = null
  tokens.expect('{')
  while (!tokens.is('}')) {
    if (rest !== null) tokens.unexpected("'}'")
    if (tokens.eat('**')) rest = tokens.name()
    else {
      keys.push(mappingKey(tokens))
      tokens.expect(':')
      patterns.push(pattern(tokens))
    }
    if (!tokens.eat(',')) break
  }
  tokens.close('}', start)
  return { type: 'MatchMapping', start, end: tokens.previousEnd, parent: null, keys, patterns, rest }
}

function mappingKey(tokens: Tokens): Expression {
  if (!tokens.is('name')) return tokens.is('None') || tokens.is('True') || tokens.is('False') ? namedConstant(tokens) : literal(tokens)
  const key = dottedName(tokens)
  if (key.type === 'Name') tokens.fail('a key is a literal or an attribute', key.start, key.end)
  return key
}

/** A name that is bound, the wildcard `_`, a value by its dotted name, or a class. */
function namePattern(tokens: Tokens): Pattern {
  const { start } = tokens
  const name = dottedName(tokens)
  if (tokens.is('(')) return classPattern(tokens, name)
  if (name.type === 'Name') return { type: 'MatchAs', start, end: tokens.previousEnd, parent: null, pattern: null, name: name.id === '_' ? null : name.id }
  return { type: 'MatchValue', start, end: tokens.previousEnd, parent: null, value: name }
}

function dottedName(tokens: Tokens): Expression {
  const { start } = tokens
  const id = tokens.name()
  let name: Expression = { type: 'Name', start, end: tokens.previousEnd, parent: null, id, ctx: 'Load' }
  for (let chain = 1; tokens.eat('.'); chain++) {
    tokens.checkDepth(chain)
    const attr = tokens.name()
    name = { type: 'Attribute', start, end: tokens.previousEnd, parent: null, value: name, attr, ctx: 'Load' }
  }
  return name
}

function classPattern(tokens: Tokens, cls: Expression): MatchClass {
  const opening = tokens.start
  const patterns: Pattern[] = []
  const kwd_attrs: string[] = []
  const kwd_patterns: Pattern[] = []
  tokens.expect('(')
  while (!tokens.is(')')) {
    const attribute = tokens.is('name') ? tokens.attempt(() => keywordName(tokens)) : undefined
    if (attribute !== undefined) {
      kwd_attrs.push(attribute)
      kwd_patterns.push(pattern(tokens))
    } else if (kwd_attrs.length > 0) tokens.unexpected('an attribute')
    else patterns.push(pattern(tokens))
    if (!tokens.eat(',')) break
  }
  tokens.close(')', opening)
  return { type: 'MatchClass', start: cls.start, end: tokens.previousEnd, parent: null, cls, patterns, kwd_attrs, kwd_patterns }
}

/** `name =`, or `undefined`. */
function keywordName(tokens: Tokens): string | undefined {
  const name = tokens.name()
  return tokens.eat('=') ? name : undefined
}

/** A string, or a number: with a sign, and with an imaginary part. */
function literal(tokens: Tokens): Expression {
  const { start } = tokens
  if (tokens.is('string')) return strings(tokens)
  const left = signedNumber(tokens)
  const op = tokens.kind
  if (op !== '+' && op !== '-') return left
  tokens.advance()
  const right = unsignedNumber(tokens)
  if (right.type !== 'Constant' || right.literal !== 'complex') tokens.fail('expected an imaginary number', right.start, right.end)
  return { type: 'BinOp', start, end: tokens.previousEnd, parent: null, left, op, right }
}

function signedNumber(tokens: Tokens): Expression {
  const { start } = tokens
  if (!tokens.eat('-')) return unsignedNumber(tokens)
  const operand = unsignedNumber(tokens)
  return { type: 'UnaryOp', start, end: tokens.previousEnd, parent: null, op: '-', operand }
}

function unsignedNumber(tokens: Tokens): Expression {
  if (!tokens.is('number')) tokens.unexpected('a pattern')
  return number(tokens)
}
