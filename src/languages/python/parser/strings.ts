import type { Expression, FormattedValue, Interpolation, StringConstant } from './ast.js'
import { interpolatedParts } from './interpolation.js'
import { stringValue, type StringPrefix } from './string-literal.js'
import type { Tokens } from './tokens.js'

/** What a string that holds expressions consists of. */
export type StringPart = StringConstant | FormattedValue | Interpolation

/** One or more strings side by side, which are one. */
export function strings(tokens: Tokens): Expression {
  const { start } = tokens
  const parts: StringPart[] = []
  const holds = new Set<StringPrefix['holds']>()
  while (tokens.is('string') || tokens.is('f-string')) {
    holds.add(tokens.prefix.holds)
    if (tokens.is('f-string')) interpolatedParts(tokens, parts)
    else parts.push(plainString(tokens))
  }
  const end = tokens.previousEnd
  if (holds.size > 1 && (holds.has('bytes') || holds.has('t-string'))) tokens.fail('strings of different kinds side by side', start, end)
  if (holds.has('t-string')) return { type: 'TemplateStr', start, end, parent: null, values: joinConstants(parts) }
  if (holds.has('f-string')) return { type: 'JoinedStr', start, end, parent: null, values: joinConstants(parts) }
  const value = parts.length === 1 ? parts[0]?.value : parts.map((part) => part.value).join('')
  return { type: 'Constant', start, end, parent: null, literal: holds.has('bytes') ? 'bytes' : 'str', value: value as string }
}

function plainString(tokens: Tokens): StringConstant {
  const { start, end, contentStart, prefix, triple } = tokens
  const value = stringConstant(tokens, contentStart, end - (triple ? 3 : 1), prefix)
  tokens.advance()
  value.start = start
  value.end = end
  return value
}

/** The constant that stands between two offsets, written as a prefix says. */
export function stringConstant(tokens: Tokens, start: number, end: number, prefix: StringPrefix): StringConstant {
  const written = tokens.text.slice(start, end)
  if (prefix.holds === 'bytes' && /[^\0-\x7f]/u.test(written)) tokens.fail('bytes hold ASCII characters only', start, end)
  const value = stringValue(written, prefix)
  if (value === undefined) tokens.fail('malformed escape', start, end)
  return { type: 'Constant', start, end, parent: null, literal: 'str', value }
}

/** Makes neighbouring constants one, and leaves out the empty ones. */
export function joinConstants(parts: readonly StringPart[]): StringPart[] {
  const joined: StringPart[] = []
  for (const part of parts) {
    const last = joined.at(-1)
    if (part.type === 'Constant' && last?.type === 'Constant') {
      last.value += part.value
      last.end = part.end
    } else joined.push(part)
  }
  return joined.filter((part) => part.type !== 'Constant' || part.value !== '')
}
