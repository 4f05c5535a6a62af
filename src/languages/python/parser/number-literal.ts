import type { ComplexConstant, FloatConstant, IntegerConstant } from './ast.js'

const WITH_RADIX = /0(?:[xX](?:_?[\da-fA-F])+|[oO](?:_?[0-7])+|[bB](?:_?[01])+)/y
const DECIMAL = /(?:\d(?:_?\d)*(?:\.(?:\d(?:_?\d)*)?)?|\.\d(?:_?\d)*)(?:[eE][+-]?\d(?:_?\d)*)?[jJ]?/y
/** What may stand right after a number without a space: `1if x else y`. */
const KEYWORD_AFTER = /(?:and|else|for|if|in|is|not|or)/y
const WORD_CHARACTER = /\w/y

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

/** The offset after the number at an offset, or -1 where what begins there is none, such as `0x`, `1_` or `3days`. */
export function endOfNumber(text: string, at: number): number {
  const pattern = matchesAt(WITH_RADIX, text, at) ? WITH_RADIX : DECIMAL
  if (pattern === DECIMAL && !matchesAt(DECIMAL, text, at)) return -1
  const end = pattern.lastIndex
  return matchesAt(WORD_CHARACTER, text, end) && !matchesAt(KEYWORD_AFTER, text, end) ? -1 : end
}

type Value = Pick<IntegerConstant, 'literal' | 'value'> | Pick<FloatConstant, 'literal' | 'value'> | Pick<ComplexConstant, 'literal' | 'value'>

/** What a number is worth, or `undefined` for an integer with leading zeros, which Python refuses. */
export function numberValue(written: string): Value | undefined {
  const digits = written.includes('_') ? written.replaceAll('_', '') : written
  if (/^0[xXoObB]/u.test(digits)) return { literal: 'int', value: integer(digits) }
  if (/[jJ]$/u.test(digits)) return { literal: 'complex', value: Number(digits.slice(0, -1)) }
  if (/[.eE]/u.test(digits)) return { literal: 'float', value: Number(digits) }
  return /^0+[1-9]/u.test(digits) ? undefined : { literal: 'int', value: integer(digits) }
}

function integer(digits: string): number | bigint {
  const value = Number(digits)
  return Number.isSafeInteger(value) ? value : BigInt(digits)
}
