import { afterLineEnd, BACKSLASH, isLineEnd } from './characters.js'

/** What the letters before the quotes say. */
export interface StringPrefix {
  readonly holds: 'text' | 'bytes' | 'f-string' | 't-string'
  /** Backslashes stand for themselves. */
  readonly raw: boolean
}

const kindOfLetter: Readonly<Record<string, StringPrefix['holds']>> = { '': 'text', 'u': 'text', 'b': 'bytes', 'f': 'f-string', 't': 't-string' }
const prefixes: ReadonlyMap<string, StringPrefix> = new Map(
  Object.entries(kindOfLetter).flatMap(([letter, holds]): [string, StringPrefix][] => {
    const plain: [string, StringPrefix] = [letter, { holds, raw: false }]
    if (letter === 'u') return [plain]
    return [plain, [`${letter}r`, { holds, raw: true }], [`r${letter}`, { holds, raw: true }]]
  }),
)

/** `undefined`: these letters are a name, and what follows is another string. */
export function stringPrefix(letters: string): StringPrefix | undefined {
  return prefixes.get(letters.toLowerCase())
}

/** Whether the quotes that closed by this would be are at an offset. */
export function closesAt(text: string, at: number, quote: number, triple: boolean): boolean {
  return text.charCodeAt(at) === quote && (!triple || (text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote))
}

/** The offset after a backslash and what it escapes. */
export function afterEscape(text: string, at: number): number {
  return afterLineEnd(text, at + 1)
}

/**
 * The offset of the closing quotes of a string whose content begins at an offset; `unclosed` where there are none,
 * with the offset up to which it was read: the end of the line, or of the text.
 */
export function closingQuotes(text: string, from: number, quote: number, triple: boolean): { at: number; unclosed: boolean } {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === quote && closesAt(text, at, quote, triple)) return { at, unclosed: false }
    if (!triple && isLineEnd(code)) return { at, unclosed: true }
    at = code === BACKSLASH ? afterEscape(text, at) : at + 1
  }
  return { at: text.length, unclosed: true }
}

const ESCAPE = /\\([0-7]{1,3}|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|N\{[^}]*\}|[^])/gu
const LINE_ENDING = /\r\n?/gu
const simpleEscapes: Readonly<Record<string, string>> = {
  '\n': '', '\\': '\\', "'": "'", '"': '"', 'a': '\x07', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v',
}

/** As Python reads a file, each of its line endings is a line feed. */
export function withLineFeeds(written: string): string {
  return written.includes('\r') ? written.replace(LINE_ENDING, '\n') : written
}

/** The value of what stands between quotes, or `undefined` where an escape is malformed. */
export function stringValue(written: string, { holds, raw }: StringPrefix): string | undefined {
  const content = withLineFeeds(written)
  if (raw || !content.includes('\\')) return content
  let malformed = false
  const value = content.replace(ESCAPE, (whole, escape: string) => {
    const character = holds === 'bytes' ? byteEscape(escape) : textEscape(escape)
    malformed ||= character === undefined
    return character ?? whole
  })
  return malformed ? undefined : value
}

function textEscape(escape: string): string | undefined {
  const simple = simpleEscapes[escape]
  if (simple !== undefined) return simple
  switch (escape[0]) {
    case 'x':
    case 'u':
    case 'U': {
      const code = escape.length > 1 ? Number.parseInt(escape.slice(1), 16) : Infinity
      return code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    }
    case 'N':
      return escape.length > 1 ? `\\${escape}` : undefined
    default:
      return octalEscape(escape)
  }
}

function byteEscape(escape: string): string | undefined {
  const simple = simpleEscapes[escape]
  if (simple !== undefined) return simple
  if (escape.startsWith('x')) return escape.length > 1 ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : undefined
  // What is no escape in bytes, such as `\u`, stands for itself.
  return String.fromCharCode(...[...octalEscape(escape)].map((character) => character.charCodeAt(0) & 0xff))
}

function octalEscape(escape: string): string {
  return /^[0-7]/u.test(escape) ? String.fromCharCode(Number.parseInt(escape, 8)) : `\\${escape}`
}
