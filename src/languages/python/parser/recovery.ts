import { isLineEnd } from './characters.js'
import { closingQuotes } from './string-literal.js'
import type { TokenKind } from './token-kinds.js'
import type { Tokens } from './tokens.js'

/** What no statement begins with: at the beginning of a line it belongs to the broken one before it. */
const continuations: ReadonlySet<TokenKind> = new Set<TokenKind>(['elif', 'else', 'except', 'finally', ')', ']', '}', 'error'])

/**
 * Goes past a broken statement that began at an offset, among statements of a level of indentation: past the line that
 * could not be read and the lines below it that are indented more. An open bracket does not hold the next lines.
 */
export function recover(tokens: Tokens, start: number, level: number): void {
  const errors = tokens.errors.length
  let beginsLine = restartLine(tokens, start)
  tokens.leaveBrackets()
  while (!isNextStatement(tokens, level, beginsLine)) {
    beginsLine = tokens.is('newline') || tokens.is('indent') || tokens.is('dedent')
    skip(tokens)
  }
  // What is odd about lines that are given up is no news.
  tokens.errors.length = errors
}

/** Where the current token is the first of a later line, that line is no part of the broken statement. */
function restartLine(tokens: Tokens, start: number): boolean {
  if (tokens.is('newline') || tokens.is('indent') || tokens.is('dedent') || tokens.is('end')) return false
  let line = tokens.start
  while (line > start && !isLineEnd(tokens.text.charCodeAt(line - 1))) line--
  if (line <= start || tokens.text.slice(line, tokens.start).trim() !== '') return false
  tokens.restartLine(line)
  return true
}

function isNextStatement(tokens: Tokens, level: number, beginsLine: boolean): boolean {
  const { kind } = tokens
  if (kind === 'end') return true
  if (kind === 'dedent') return tokens.indentations.length < level
  return beginsLine && kind !== 'indent' && tokens.indentations.length <= level && !continuations.has(kind)
}

function skip(tokens: Tokens): void {
  if (tokens.is('f-string')) {
    const { quote, triple } = tokens
    tokens.position = closingQuotes(tokens.text, tokens.position, quote, triple).at + (triple ? 3 : 1)
  }
  tokens.advance()
  tokens.leaveBrackets()
}
