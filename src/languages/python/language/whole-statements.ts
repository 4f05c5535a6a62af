import type { Module, Statement } from '../parser/ast.js'
import type { ParseError } from '../parser/result.js'

/**
 * Takes out of the module each statement of its own that holds something that is no Python. A function without the line
 * that nobody can read is another function: what its loop lacks may be the `break`. What it defined is unknown to the
 * others, which stay.
 */
export function keepWholeStatements(module: Module, errors: readonly ParseError[], text: string): void {
  if (errors.length === 0) return
  module.body = module.body.filter((statement, index) => {
    const next = module.body[index + 1]
    const until = next ? startOf(next) : text.length
    return !errors.some(({ start }) => start >= startOf(statement) && (start < statement.end || (start < until && isIndented(text, start))))
  })
}

function startOf(statement: Statement): number {
  const [decorator] = 'decorator_list' in statement ? statement.decorator_list : []
  return decorator ? decorator.start : statement.start
}

/** Whether the line that holds an offset belongs to a block, or is the rest of a statement. */
function isIndented(text: string, offset: number): boolean {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return /[ \t]/u.test(text.charAt(line))
}
