import type { TextChange } from '../../frontend.js'
import type { Module, Statement } from '../parser/ast.js'
import { nodesIn } from './tree.js'

/** How a file is laid out, as far as new lines have to look like its own. */
export interface Layout {
  readonly newline: string
  /** One step of indentation. */
  readonly step: string
  readonly quote: '"' | "'"
}

export function layoutOf(text: string, module: Module): Layout {
  return { newline: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n', step: stepOf(text, module), quote: quoteOf(text) }
}

function stepOf(text: string, module: Module): string {
  for (const node of nodesIn(module)) {
    const first = 'body' in node && Array.isArray(node.body) && node.type !== 'Module' ? (node.body)[0] : undefined
    if (!first) continue
    const outer = indentationAt(text, node.start)
    const inner = indentationAt(text, first.start)
    if (isFirstOnLine(text, first.start) && inner.length > outer.length && inner.startsWith(outer)) return inner.slice(outer.length)
  }
  return '    '
}

function quoteOf(text: string): '"' | "'" {
  const double = text.match(/"[^"\n]*"/g)?.length ?? 0
  const single = text.match(/'[^'\n]*'/g)?.length ?? 0
  return single > double ? "'" : '"'
}

export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Where the line ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  const found = /[\r\n]/.exec(text.slice(offset))
  return found ? offset + found.index : text.length
}

export function indentationAt(text: string, offset: number): string {
  return /^[ \t\f]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? ''
}

export function isFirstOnLine(text: string, offset: number): boolean {
  return text.slice(lineStart(text, offset), offset).trim() === ''
}

export function insertAt(offset: number, text: string): TextChange {
  return { place: { start: offset, end: offset }, text }
}

/** Lines of a statement, each of them indented. */
export function indented(lines: readonly string[], indentation: string, newline: string): string {
  return lines.map((line) => (line === '' ? '' : indentation + line)).join(newline)
}

/** Statements on lines of their own before another one; `undefined` where that shares its line. */
export function before(text: string, statement: Statement, lines: readonly string[], { newline }: Layout): TextChange | undefined {
  const start = startOf(statement)
  if (!isFirstOnLine(text, start)) return undefined
  return insertAt(lineStart(text, start), indented(lines, indentationAt(text, start), newline) + newline)
}

/** Statements on lines of their own after another one, whose line may end in a comment. */
export function after(text: string, statement: Statement, lines: readonly string[], { newline }: Layout): TextChange | undefined {
  if (!isFirstOnLine(text, statement.start)) return undefined
  const end = lineEnd(text, statement.end)
  const rest = text.slice(statement.end, end).trim()
  if (rest !== '' && !rest.startsWith('#')) return undefined
  return insertAt(end, newline + indented(lines, indentationAt(text, statement.start), newline))
}

/** Decorators come first. */
function startOf(statement: Statement): number {
  const decorators = 'decorator_list' in statement ? statement.decorator_list : []
  const [first] = decorators
  return first ? first.start - 1 : statement.start
}
