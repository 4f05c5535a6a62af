import type { Comment } from './ast.js'
import {
  afterLineEnd, BACKSLASH, BYTE_ORDER_MARK, DOT, DOUBLE_QUOTE, FORM_FEED, HASH, isDigit, isLineEnd, isWordPart, lineEndAfter, SINGLE_QUOTE, SPACE, TAB,
} from './characters.js'
import { endOfNumber } from './number-literal.js'
import type { ParseError } from './result.js'
import { closesAt, closingQuotes, stringPrefix, type StringPrefix } from './string-literal.js'
import { keywordOf, operatorAt, type TokenKind } from './token-kinds.js'

/** As many as CPython lets pass. */
const MOST_BRACKETS = 200

const NO_PREFIX: StringPrefix = { holds: 'text', raw: false }
const NAME_OF_PYTHON = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

/** Cuts a text into tokens; the fields describe the current one. */
export class Scanner {
  readonly text: string
  readonly comments: Comment[] = []
  readonly errors: ParseError[] = []

  kind: TokenKind = 'newline'
  start = 0
  /** For tokens that are no text (line ends, indentation) it is the end of the token before, so that nodes end there. */
  end = 0
  /** The end of the token before the current one. */
  previousEnd = 0
  /** The text of a name, in normal form. */
  value = ''
  /** What is wrong with an `error`. */
  protected problem = ''

  /** Of a string: its prefix and quotes, and where its content begins; that of an f-string is not read yet. */
  prefix = NO_PREFIX
  quote = 0
  triple = false
  contentStart = 0

  /** Where the next token is looked for. */
  position = 0
  /** How many brackets are open: inside them, line ends and indentation mean nothing. */
  brackets = 0
  /** How many brackets are open in a field of an f-string; a `:` there begins its format. -1: no field. */
  fieldBrackets = -1
  /** The columns of the blocks around, outermost first. */
  readonly indentations: number[] = [0]
  private dedentsToCome = 0
  protected atLineStart = true

  constructor(text: string) {
    this.text = text
    if (text.charCodeAt(0) === BYTE_ORDER_MARK) this.position = 1
    this.advance()
  }

  /** Goes to the next token. Where there is none it is an `error`, which no rule of the grammar takes. */
  advance(): void {
    this.previousEnd = this.end
    if (this.dedentsToCome > 0) {
      this.dedentsToCome--
      this.kind = 'dedent'
      return
    }
    if (this.atLineStart && this.brackets === 0) {
      this.atLineStart = false
      if (this.readIndentation()) return
    }
    this.skipBlanks()
    const { text, position } = this
    this.start = position
    const code = text.charCodeAt(position)
    if (isDigit(code) || (code === DOT && isDigit(text.charCodeAt(position + 1)))) this.readNumber()
    else if (isWordPart(code)) this.readWord()
    else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.readString(position, NO_PREFIX)
    else if (isLineEnd(code)) this.readLineEnd(afterLineEnd(text, position))
    else if (position >= text.length) this.readEnd()
    else this.readOperator()
  }

  /** Looks for the next token at an offset, as part of the line that is being read. */
  continueAt(position: number): void {
    this.position = this.end = position
    this.advance()
  }

  /** Reads on at the beginning of a line, outside all brackets. */
  restartLine(position: number): void {
    this.position = position
    this.leaveBrackets()
    this.dedentsToCome = 0
    this.atLineStart = true
    this.advance()
  }

  /** Forgets the brackets that are open, of a statement that is given up. */
  leaveBrackets(): void {
    this.brackets = 0
    this.fieldBrackets = -1
  }

  /** Makes the current token an error, after which reading goes on at an offset. */
  private refuse(problem: string, readOnAt: number): void {
    this.kind = 'error'
    this.problem = problem
    this.position = this.end = readOnAt
  }

  /** At the first text of a line: whether it begins or ends blocks. */
  private readIndentation(): boolean {
    const column = this.skipBlankLines()
    const current = this.indentations.at(-1) ?? 0
    this.start = this.position
    if (column === current) return false
    if (column > current) {
      this.indentations.push(column)
      this.kind = 'indent'
      return true
    }
    let closed = 0
    while ((this.indentations.at(-1) ?? 0) > column) {
      this.indentations.pop()
      closed++
    }
    if (this.indentations.at(-1) !== column) {
      this.errors.push({ message: 'the indentation fits no block around', start: this.start, end: lineEndAfter(this.text, this.start) })
      // Read as a line of the block that it is nearest to.
      this.indentations.push(column)
      closed--
    }
    this.dedentsToCome = closed
    if (closed === 0) return false
    this.dedentsToCome--
    this.kind = 'dedent'
    return true
  }

  /** Goes to the first text of the next line that has any, and gives its column; at the end of the text it is 0. */
  private skipBlankLines(): number {
    const { text } = this
    for (;;) {
      const column = this.skipIndentation()
      const code = text.charCodeAt(this.position)
      if (code === HASH) this.readComment()
      else if (this.position >= text.length) return 0
      else if (!isLineEnd(code)) return column
      if (this.position < text.length) this.position = afterLineEnd(text, this.position)
    }
  }

  private skipIndentation(): number {
    const { text } = this
    let column = 0
    // A line of blanks and a backslash: its column counts, and not that of the line that continues it.
    let continued: number | undefined
    for (;;) {
      const code = text.charCodeAt(this.position)
      if (code === SPACE) column++
      else if (code === TAB) column = column - (column % 8) + 8
      else if (code === FORM_FEED) column = 0
      else if (code === BACKSLASH && isLineEnd(text.charCodeAt(this.position + 1))) {
        continued ??= column
        column = 0
        this.position = afterLineEnd(text, this.position + 1)
        continue
      } else return continued ?? column
      this.position++
    }
  }

  private skipBlanks(): void {
    const { text } = this
    for (;;) {
      const code = text.charCodeAt(this.position)
      if (code === SPACE || code === TAB || code === FORM_FEED) this.position++
      else if (code === HASH) this.readComment()
      else if (code === BACKSLASH && isLineEnd(text.charCodeAt(this.position + 1))) this.position = afterLineEnd(text, this.position + 1)
      else if (this.brackets > 0 && isLineEnd(code)) this.position++
      else return
    }
  }

  private readComment(): void {
    const start = this.position
    const end = lineEndAfter(this.text, start)
    this.position = end
    // What is read a second time, after an attempt, is kept once.
    if (start >= (this.comments.at(-1)?.end ?? 0)) this.comments.push({ type: 'Comment', start, end, value: this.text.slice(start + 1, end) })
  }

  private readLineEnd(position: number): void {
    this.kind = 'newline'
    this.position = position
    this.atLineStart = true
  }

  /** A text ends with a line end, written or not, and with the ends of its blocks. */
  private readEnd(): void {
    if (this.brackets > 0 || this.kind === 'newline' || this.kind === 'dedent' || this.kind === 'end') this.kind = 'end'
    else this.readLineEnd(this.position)
  }

  private readWord(): void {
    const { text, start } = this
    let at = start
    let ascii = true
    for (let code = text.charCodeAt(at); isWordPart(code); code = text.charCodeAt(++at)) ascii &&= code < 128
    const word = text.slice(start, at)
    const after = text.charCodeAt(at)
    if (after === DOUBLE_QUOTE || after === SINGLE_QUOTE) {
      const prefix = stringPrefix(word)
      if (prefix) {
        this.readString(at, prefix)
        return
      }
    }
    this.value = ascii ? word : word.normalize('NFKC')
    this.kind = keywordOf.get(this.value) ?? 'name'
    this.position = this.end = at
    if (!ascii && !NAME_OF_PYTHON.test(this.value)) this.refuse(`'${word}' is no name`, at)
  }

  private readNumber(): void {
    const end = endOfNumber(this.text, this.start)
    this.kind = 'number'
    this.position = this.end = end
    if (end < 0) this.refuse('malformed number', this.start + 1)
  }

  /** A string, the opening quotes of which are at an offset; of an f-string, only these. */
  private readString(opening: number, prefix: StringPrefix): void {
    const { text } = this
    this.prefix = prefix
    this.quote = text.charCodeAt(opening)
    this.triple = closesAt(text, opening, this.quote, true)
    this.contentStart = opening + (this.triple ? 3 : 1)
    if (prefix.holds === 'f-string' || prefix.holds === 't-string') {
      this.kind = 'f-string'
      this.position = this.end = this.contentStart
    } else {
      const closing = closingQuotes(text, this.contentStart, this.quote, this.triple)
      this.kind = 'string'
      this.position = this.end = closing.at + (this.triple ? 3 : 1)
      if (closing.unclosed) this.refuse('a string without an end', closing.at)
    }
  }

  private readOperator(): void {
    const { text, start } = this
    let operator = operatorAt(text, start)
    if (operator === undefined) {
      this.refuse(`'${text.charAt(start)}' is no part of Python`, start + 1)
      return
    }
    if (operator === '(' || operator === '[' || operator === '{') this.brackets++
    else if (operator === ')' || operator === ']' || operator === '}') this.brackets = Math.max(0, this.brackets - 1)
    else if (operator === ':=' && this.brackets === this.fieldBrackets) operator = ':'
    this.kind = operator
    this.position = this.end = start + operator.length
    if (this.brackets > MOST_BRACKETS) this.refuse('too deeply nested', this.end)
  }
}
