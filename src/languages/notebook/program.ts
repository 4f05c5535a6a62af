import type { ParseError } from '../python/parser/result.js'
import { pythonOfCell } from './commands.js'
import { sourcesOfCells, type JsonText } from './json-strings.js'

/** A cell with code in it. */
export interface Cell {
  /** Among all cells of the notebook, from 1. */
  readonly number: number
  /** As it is written, commands and all. */
  readonly source: JsonText
  /** Where it begins in the program. */
  readonly start: number
  /** Why nothing of it is in the program. */
  readonly error: ParseError | undefined
}

/** The cells of a notebook as one program: each has its own length in it, and its own place. */
export interface NotebookProgram {
  readonly text: string
  readonly cells: readonly Cell[]
}

/** Between two cells: a comment that nobody writes, so that what a fix has changed can be told apart by cells. */
export const BETWEEN_CELLS = '\n#\uE000\n'

interface CellInJson {
  readonly cell_type?: unknown
  readonly metadata?: { readonly vscode?: { readonly languageId?: unknown } }
}
interface NotebookInJson {
  readonly cells?: readonly CellInJson[]
  readonly metadata?: { readonly kernelspec?: { readonly language?: unknown; readonly name?: unknown }; readonly language_info?: { readonly name?: unknown } }
}

/**
 * Reads a notebook; one in another language than Python has no cells.
 * @throws {SyntaxError} where the text is no JSON.
 */
export function programOf(json: string): NotebookProgram {
  const notebook = JSON.parse(json) as NotebookInJson | null
  if (!notebook || !Array.isArray(notebook.cells) || !isPython(notebook)) return { text: '', cells: [] }

  const cells: Cell[] = []
  const texts: string[] = []
  let start = 0
  for (const [index, source] of sourcesOfCells(json).entries()) {
    if (!source || !holdsPython(notebook.cells[index])) continue
    const { text, error } = pythonOfCell(source.value)
    cells.push({ number: index + 1, source, start, error })
    texts.push(text)
    start += text.length + BETWEEN_CELLS.length
  }
  return { text: texts.join(BETWEEN_CELLS), cells }
}

/** The index of the cell that holds an offset of the program; what stands between two belongs to the first. */
export function cellAt(cells: readonly Cell[], offset: number): number {
  return Math.max(cells.findLastIndex(({ start }) => start <= offset), 0)
}

function isPython({ metadata }: NotebookInJson): boolean {
  const language = metadata?.kernelspec?.language ?? metadata?.language_info?.name ?? metadata?.kernelspec?.name
  return typeof language !== 'string' || /python/iu.test(language)
}

/** Editors let a cell have another language than the notebook. */
function holdsPython(cell: CellInJson | undefined): boolean {
  const language = cell?.metadata?.vscode?.languageId
  return cell?.cell_type === 'code' && (language === undefined || language === 'python')
}
