import { ParseFailure } from './failure.js'
import { Scanner } from './scanner.js'
import type { TokenKind } from './token-kinds.js'

/** A deeper tree overflows the stack of whoever walks it. */
const DEEPEST = 1000

/** The tokens as the rules of the grammar take them. */
export class Tokens extends Scanner {
  /** How deep in the tree the rules are that have not ended. */
  depth = 0

  /** Whether the current token is of a kind. */
  is(kind: TokenKind): boolean {
    return this.kind === kind
  }

  /** Goes past the current token if it is of a kind. */
  eat(kind: TokenKind): boolean {
    if (this.kind !== kind) return false
    this.advance()
    return true
  }

  expect(kind: TokenKind): void {
    if (this.kind !== kind) this.unexpected(`'${kind}'`)
    this.advance()
  }

  /** Goes past the bracket that closes the one at an offset. */
  close(kind: ')' | ']' | '}', opening: number): void {
    if (this.kind === 'end') this.fail(`'${this.text.charAt(opening)}' is never closed`, opening, opening + 1)
    this.expect(kind)
  }

  /** Goes past a name and gives it. */
  name(): string {
    const { kind, value } = this
    if (kind !== 'name') this.unexpected('a name')
    this.advance()
    return value
  }

  /** Refuses the text from an offset to another; without them, the current token. */
  fail(message: string, start = this.start, end = Math.max(this.end, start)): never {
    throw new ParseFailure(this.kind === 'error' && start === this.start ? this.problem : message, start, end)
  }

  /** Refuses the current token. */
  unexpected(insteadOf?: string): never {
    const written = this.text.slice(this.start, this.end)
    const names: Partial<Record<TokenKind, string>> = { newline: 'end of the line', indent: 'indentation', dedent: 'end of the block', end: 'end of the file' }
    this.fail(`unexpected ${names[this.kind] ?? `'${written}'`}${insteadOf === undefined ? '' : `, expected ${insteadOf}`}`)
  }

  /** Tries one way to read what follows; where that is no Python, or gives nothing, nothing has been read. */
  attempt<Result>(read: () => Result | undefined): Result | undefined {
    const { kind, start, end, previousEnd, value, position, brackets, fieldBrackets, depth, atLineStart } = this
    try {
      const result = read()
      if (result !== undefined) return result
    } catch (error) {
      if (!(error instanceof ParseFailure)) throw error
    }
    Object.assign(this, { kind, start, end, previousEnd, value, position, brackets, fieldBrackets, depth, atLineStart })
    return undefined
  }

  /** To be called where a rule of the grammar meets itself again; `ascend` when it is done. */
  descend(): void {
    this.depth++
    this.checkDepth(0)
  }

  ascend(): void {
    this.depth--
  }

  /** Refuses a chain, such as `a + b + c …`, that makes the tree too deep. */
  checkDepth(chain: number): void {
    if (this.depth + chain > DEEPEST) this.fail('too deeply nested')
  }
}
