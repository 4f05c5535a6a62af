/** Character codes that the scanners compare with, and the classes of characters. */
export const TAB = 0x09
export const LINE_FEED = 0x0a
export const FORM_FEED = 0x0c
export const CARRIAGE_RETURN = 0x0d
export const SPACE = 0x20
export const DOUBLE_QUOTE = 0x22
export const HASH = 0x23
export const SINGLE_QUOTE = 0x27
export const DOT = 0x2e
export const BACKSLASH = 0x5c
export const OPENING_BRACE = 0x7b
export const CLOSING_BRACE = 0x7d
export const BYTE_ORDER_MARK = 0xfeff

const wordCharacters = Uint8Array.from({ length: 128 }, (_, code) => Number(/\w/u.test(String.fromCharCode(code))))

/** Whether a code may stand in a name; what is not ASCII is looked at more closely once the whole name is known. */
export function isWordPart(code: number): boolean {
  return code < 128 ? wordCharacters[code] === 1 : code >= 128
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

export function isLineEnd(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN
}

/** The offset after the line ending at an offset: LF, CR or CR LF. */
export function afterLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1
}

/** The offset of the line ending after an offset, or the length of the text. */
export function lineEndAfter(text: string, at: number): number {
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  return at
}
