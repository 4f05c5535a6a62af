/** Lines and columns, both from 1, of offsets in a text. */
export class Positions {
  readonly #starts: readonly number[]
  readonly #length: number

  constructor(text: string) {
    this.#starts = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map(({ index, 0: end }) => index + end.length)]
    this.#length = text.length
  }

  /** An offset inside the text, whatever is asked. */
  offsetOf(line: number, column: number): number {
    const start = this.#starts[Math.min(line, this.#starts.length) - 1] ?? 0
    return Math.min(Math.max(start + column - 1, 0), this.#length)
  }

  of(offset: number): { line: number; column: number } {
    let line = 0
    let after = this.#starts.length
    while (after - line > 1) {
      const middle = (line + after) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) line = middle
      else after = middle
    }
    return { line: line + 1, column: offset - (this.#starts[line] ?? 0) + 1 }
  }
}
