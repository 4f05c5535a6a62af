import type { Comment, Module, Place } from './ast.js'

/** What is no Python. The statement that holds it is missing in the tree; those before and after it are there. */
export interface ParseError extends Place {
  message: string
}

/** What `parse(text: string): ParseResult` in `index.ts` gives; it does not throw. */
export interface ParseResult {
  ast: Module
  /** In the order of the text. */
  comments: Comment[]
  /** In the order of the text; empty where all of it is Python. */
  errors: ParseError[]
}
