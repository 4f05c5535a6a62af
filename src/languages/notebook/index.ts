import type { Linter, Rule } from 'eslint'
import { fixInNotebook } from './fixes.js'
import { Positions } from './positions.js'
import { cellAt, programOf, type Cell, type NotebookProgram } from './program.js'

/** What ESLint forgets between the two halves of a processor. */
interface Notebook {
  readonly json: string
  readonly program: NotebookProgram
  readonly failure?: string
}

const BYTE_ORDER_MARK = '\uFEFF'
const FATAL = 'Parsing error: '

const open = new Map<string, Notebook>()

/**
 * Lints a Jupyter notebook as one file of Python, because its cells share their names. The file in it has an extension of
 * its own, so that a `Linter` needs `filterCodeBlock`; the command and the `ESLint` class lint it by its configuration.
 */
export const notebook: Linter.Processor = {
  meta: { name: 'agents/notebook', version: '1' },
  supportsAutofix: true,

  preprocess(text, filename) {
    const opened = read(text)
    open.set(filename, opened)
    return opened.program.cells.length > 0 ? [{ text: opened.program.text, filename: 'cells.py' }] : []
  },

  postprocess(messages, filename) {
    const opened = open.get(filename)
    open.delete(filename)
    return opened ? messagesOf(opened, messages.flat()) : []
  },
}

function read(text: string): Notebook {
  // Fixes count from after it.
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const nothing: NotebookProgram = { text: '', cells: [] }
  if (json.trim() === '') return { json, program: nothing }
  try {
    return { json, program: programOf(json) }
  } catch (error) {
    return { json, program: nothing, failure: error instanceof Error ? error.message : String(error) }
  }
}

function messagesOf({ json, program, failure }: Notebook, messages: readonly Linter.LintMessage[]): Linter.LintMessage[] {
  if (failure !== undefined) return [fatal(`This is no notebook: ${failure}`, { line: 1, column: 1 })]
  const inJson = new Positions(json)
  const inProgram = new Positions(program.text)
  const unreadable = program.cells.flatMap((cell) => {
    if (!cell.error) return []
    const { line } = new Positions(cell.source.value).of(cell.error.start)
    return [fatal(`${wordsFor(cell, line)}${cell.error.message}`, inJson.of(cell.source.at[cell.error.start] ?? 0))]
  })
  const moved = messages.map((message) => moveMessage(message, { json, program, inJson, inProgram }))
  return [...unreadable, ...moved].sort((one, other) => one.line - other.line || one.column - other.column)
}

function fatal(message: string, place: { line: number; column: number }): Linter.LintMessage {
  return { ruleId: null, fatal: true, severity: 2, message: FATAL + message, ...place }
}

interface Move {
  readonly json: string
  readonly program: NotebookProgram
  readonly inJson: Positions
  readonly inProgram: Positions
}

function moveMessage({ fix, suggestions, ...message }: Linter.LintMessage, move: Move): Linter.LintMessage {
  const { inProgram, inJson, program } = move
  const { cell, offset } = placeInCell(program.cells, inProgram.offsetOf(message.line, message.column))
  const { line } = new Positions(cell.source.value).of(offset)
  const moved: Linter.LintMessage = { ...message, message: withWords(message.message, wordsFor(cell, line)), ...inJson.of(cell.source.at[offset] ?? 0) }
  if (message.endLine !== undefined && message.endColumn !== undefined) {
    const end = placeInCell(program.cells, inProgram.offsetOf(message.endLine, message.endColumn))
    const { line: endLine, column: endColumn } = inJson.of(end.cell.source.at[end.offset] ?? 0)
    Object.assign(moved, { endLine, endColumn })
  }
  const movedFix = fix && moveFix(fix, move)
  const movedSuggestions = suggestions?.flatMap((suggestion) => {
    const suggested = moveFix(suggestion.fix, move)
    return suggested ? [{ ...suggestion, fix: suggested }] : []
  })
  return { ...moved, ...(movedFix && { fix: movedFix }), ...(movedSuggestions && { suggestions: movedSuggestions }) }
}

function moveFix(fix: Rule.Fix, { program, json }: Move): Rule.Fix | undefined {
  return fixInNotebook(fix, program, json)
}

function placeInCell(cells: readonly Cell[], offset: number): { cell: Cell; offset: number } {
  const cell = cells[cellAt(cells, offset)]
  if (!cell) throw new RangeError('A message without a cell.')
  return { cell, offset: Math.min(offset - cell.start, cell.source.value.length) }
}

/** In the file there are no cells to be seen; in the notebook there are no lines of the file. */
function wordsFor({ number }: Cell, line: number): string {
  return `Cell ${number}, line ${line}: `
}

function withWords(message: string, words: string): string {
  return message.startsWith(FATAL) ? FATAL + words + message.slice(FATAL.length) : words + message
}
