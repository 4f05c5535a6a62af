import type { ParseError } from './result.js'

/** Thrown where the text stops being Python. It never leaves the parser: the list of statements around it catches it. */
export class ParseFailure extends Error {
  readonly start: number
  readonly end: number

  constructor(message: string, start: number, end: number) {
    super(message)
    this.start = start
    this.end = end
  }
}

/** What is told of something that was thrown while the statement at an offset was read. */
export function failureOf(thrown: unknown, start: number): ParseError {
  if (thrown instanceof ParseFailure) return { message: thrown.message, start: thrown.start, end: thrown.end }
  // The stack is at its end: whoever called left little of it.
  if (thrown instanceof RangeError) return { message: 'too deeply nested', start, end: start }
  throw thrown
}
