import type { Module } from './ast.js'
import { setParents } from './parents.js'
import type { ParseResult } from './result.js'
import { statements } from './statement.js'
import { Tokens } from './tokens.js'

/**
 * Reads a file of Python 3.8 to 3.14. Does not throw: a statement that is broken, or too deep to be walked, becomes an
 * error, and those around it are read.
 */
export function parse(text: string): ParseResult {
  const tokens = new Tokens(text)
  const ast: Module = { type: 'Module', start: 0, end: text.length, parent: null, body: [] }
  statements(tokens, ast.body)
  const errors = [...tokens.errors, ...setParents(ast)]
  return { ast, comments: tokens.comments, errors: errors.sort((a, b) => a.start - b.start) }
}
