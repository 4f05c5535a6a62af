import type { Expression, StringConstant } from './ast.js'
import { BACKSLASH, CLOSING_BRACE, isLineEnd, OPENING_BRACE } from './characters.js'
import { expressions } from './expression.js'
import { afterEscape, closesAt, type StringPrefix, withLineFeeds } from './string-literal.js'
import { joinConstants, stringConstant, type StringPart } from './strings.js'
import type { Tokens } from './tokens.js'

/** How a string with expressions was opened; its fields may hold others. */
interface Opening {
  readonly start: number
  readonly prefix: StringPrefix
  readonly quote: number
  readonly triple: boolean
}

/** Reads an f-string or a t-string, from the token of its opening quotes on, into the parts of the string it belongs to. */
export function interpolatedParts(tokens: Tokens, parts: StringPart[]): void {
  const { start, prefix, quote, triple } = tokens
  const opening = { start, prefix, quote, triple }
  let at = literal(tokens, tokens.contentStart, opening, false, parts)
  while (tokens.text.charCodeAt(at) === OPENING_BRACE) at = literal(tokens, field(tokens, at, opening, parts), opening, false, parts)
  tokens.kind = 'f-string'
  tokens.continueAt(at + (triple ? 3 : 1))
}

/** Reads up to the next field, or to the end of the string or of the format; gives the offset of that. */
function literal(tokens: Tokens, from: number, opening: Opening, inFormat: boolean, parts: StringPart[]): number {
  const { text } = tokens
  let at = from
  const flush = (end: number) => {
    if (at > from) parts.push({ ...stringConstant(tokens, from, at, opening.prefix), end })
  }
  for (;;) {
    if (at >= text.length) unclosed(tokens, opening)
    const code = text.charCodeAt(at)
    if (closesAt(text, at, opening.quote, opening.triple)) break
    if (isLineEnd(code) && !opening.triple) {
      if (!inFormat) unclosed(tokens, opening, at)
      break
    }
    if (code === BACKSLASH) at = afterBackslash(text, at, opening.prefix.raw)
    else if (code !== OPENING_BRACE && code !== CLOSING_BRACE) at++
    else if (!inFormat && text.charCodeAt(at + 1) === code) {
      // A doubled brace is one: the text goes on after the second.
      at++
      flush(at + 1)
      from = ++at
    } else if (code === CLOSING_BRACE && !inFormat) tokens.fail("a single '}' in an f-string", at, at + 1)
    else break
  }
  flush(at)
  return at
}

/** A brace after a backslash begins or ends a field all the same, but not that of a named character. */
function afterBackslash(text: string, at: number, raw: boolean): number {
  const next = text.charCodeAt(at + 1)
  if (!raw && text.startsWith('N{', at + 1)) {
    const closing = text.indexOf('}', at)
    if (closing > 0) return closing + 1
  }
  return next === OPENING_BRACE || next === CLOSING_BRACE ? at + 1 : afterEscape(text, at)
}

function unclosed(tokens: Tokens, opening: Opening, readOnAt = tokens.text.length): never {
  tokens.position = tokens.end = readOnAt
  return tokens.fail('a string without an end', opening.start, readOnAt)
}

/** Reads a field, from its brace on; gives the offset after its closing brace. */
function field(tokens: Tokens, start: number, opening: Opening, parts: StringPart[]): number {
  const { brackets, fieldBrackets } = tokens
  tokens.descend()
  tokens.brackets = tokens.fieldBrackets = brackets + 1
  tokens.continueAt(start + 1)
  const value = expressions(tokens)
  const valueEnd = tokens.previousEnd
  const shown = tokens.eat('=')
  const mark = tokens.start
  const written = conversion(tokens)
  const format_spec = tokens.is(':') ? format(tokens, opening) : null
  const end = tokens.is(':') ? tokens.position : tokens.start
  if (tokens.text.charCodeAt(end) !== CLOSING_BRACE) tokens.unexpected("'}'")
  tokens.brackets = brackets
  tokens.fieldBrackets = fieldBrackets
  tokens.ascend()

  // `f'{x=}'` shows its own text, and the value as `repr` gives it.
  if (shown) parts.push(shownText(tokens, start + 1, mark))
  const place = { start, end: end + 1, parent: null, value, conversion: shown && written < 0 && format_spec === null ? 'r'.charCodeAt(0) : written, format_spec }
  if (opening.prefix.holds === 'f-string') parts.push({ type: 'FormattedValue', ...place })
  else parts.push({ type: 'Interpolation', ...place, str: tokens.text.slice(start + 1, valueEnd) })
  return end + 1
}

/** The text between two offsets as `f'{x=}'` shows it: without comments. */
function shownText(tokens: Tokens, start: number, end: number): StringConstant {
  let value = ''
  let from = start
  for (const comment of tokens.comments) {
    if (comment.start < start) continue
    value += tokens.text.slice(from, comment.start)
    from = comment.end
  }
  value += tokens.text.slice(from, end)
  return { type: 'Constant', start, end, parent: null, literal: 'str', value: withLineFeeds(value) }
}

/** The code of the letter after `!`, or -1. */
function conversion(tokens: Tokens): number {
  if (!tokens.eat('!')) return -1
  const letter = tokens.name()
  if (letter !== 's' && letter !== 'r' && letter !== 'a') tokens.fail("expected 's', 'r' or 'a' after '!'")
  return letter.charCodeAt(0)
}

/** The format of a field, from its `:` on; leaves the position at the closing brace of the field. */
function format(tokens: Tokens, opening: Opening): Expression {
  const { start } = tokens
  const parts: StringPart[] = []
  // The format of a t-string is an f-string.
  const own: Opening = { ...opening, prefix: { ...opening.prefix, holds: 'f-string' } }
  let at = literal(tokens, tokens.position, own, true, parts)
  while (tokens.text.charCodeAt(at) === OPENING_BRACE) at = literal(tokens, field(tokens, at, own, parts), own, true, parts)
  tokens.kind = ':'
  tokens.position = tokens.end = at
  return { type: 'JoinedStr', start, end: at, parent: null, values: joinConstants(parts) }
}
