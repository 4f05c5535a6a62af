import type { Statement } from './ast.js'
import { lineEndAfter } from './characters.js'
import { forStatement, ifStatement, tryStatement, whileStatement } from './control-flow.js'
import { asyncStatement, classDefinition, decorated, functionDefinition } from './definition.js'
import { failureOf } from './failure.js'
import { matchStatement } from './match-statement.js'
import { recover } from './recovery.js'
import { simpleStatement } from './simple-statement.js'
import type { Tokens } from './tokens.js'
import { withStatement } from './with-statement.js'

/** As many as CPython lets pass. */
const MOST_BLOCKS = 100

/** `:` and what belongs to it: statements on the same line, or an indented block. */
export function block(tokens: Tokens): Statement[] {
  const body: Statement[] = []
  tokens.expect(':')
  if (!tokens.eat('newline')) {
    simpleStatements(tokens, body)
    return body
  }
  if (!tokens.is('indent')) tokens.unexpected('an indented block')
  if (tokens.indentations.length > MOST_BLOCKS) tokens.fail('too deeply nested')
  tokens.advance()
  statements(tokens, body)
  tokens.eat('dedent')
  return body
}

/** Reads statements up to the end of the block or of the file. One that is broken is recorded, and left out. */
export function statements(tokens: Tokens, body: Statement[]): void {
  const level = tokens.indentations.length
  for (;;) {
    const { kind, start, depth } = tokens
    switch (kind) {
      case 'end':
        return
      case 'dedent':
        // One more than blocks were begun ends lines that were indented for no reason.
        if (tokens.indentations.length < level) return
        tokens.advance()
        break
      case 'indent':
        tokens.errors.push({ message: 'unexpected indentation', start, end: lineEndAfter(tokens.text, start) })
        tokens.advance()
        break
      case 'newline':
        tokens.advance()
        break
      default:
        try {
          statement(tokens, body)
        } catch (error) {
          tokens.errors.push(failureOf(error, start))
          tokens.depth = depth
          recover(tokens, start, level)
        }
    }
  }
}

function statement(tokens: Tokens, body: Statement[]): void {
  const result = compoundStatement(tokens)
  if (result === undefined) simpleStatements(tokens, body)
  else body.push(result)
}

/** A statement that holds blocks, or `undefined` where another begins. */
function compoundStatement(tokens: Tokens): Statement | undefined {
  switch (tokens.kind) {
    case 'if':
      return ifStatement(tokens)
    case 'for':
      return forStatement(tokens, tokens.start, 'For')
    case 'while':
      return whileStatement(tokens)
    case 'try':
      return tryStatement(tokens)
    case 'with':
      return withStatement(tokens, tokens.start, 'With')
    case 'def':
      return functionDefinition(tokens, tokens.start, 'FunctionDef', [])
    case 'class':
      return classDefinition(tokens, [])
    case 'async':
      return asyncStatement(tokens)
    case '@':
      return decorated(tokens)
    case 'name':
      return tokens.value === 'match' ? matchStatement(tokens) : undefined
    default:
      return undefined
  }
}

/** The statements of one line. */
function simpleStatements(tokens: Tokens, body: Statement[]): void {
  do {
    const result = simpleStatement(tokens)
    if (!tokens.is('newline') && !tokens.is(';')) tokens.unexpected()
    body.push(result)
  } while (tokens.eat(';') && !tokens.is('newline'))
  tokens.advance()
}
