import type { Rule } from 'eslint'
import { differencesBetween } from '../../differences.js'
import type { JsonText } from './json-strings.js'
import { BETWEEN_CELLS, cellAt, type NotebookProgram } from './program.js'

/** What becomes of a part of a cell: both texts are of the program, `start` counts in the cell. */
interface Change {
  readonly source: JsonText
  /** The whole cell in the program. */
  readonly text: string
  readonly start: number
  readonly before: string
  readonly after: string
}

/**
 * A fix of the program as a fix of the notebook in which nothing changes but what the fix changes: escapes, line breaks
 * between the strings and the cells that it spans stay as they are written. `undefined` where it would change what stands
 * between two cells, or where it cannot be told from a command that it is written beside.
 */
export function fixInNotebook(fix: Rule.Fix, program: NotebookProgram, json: string): Rule.Fix | undefined {
  const changes = changesByCell(fix, program)
  if (!changes) return undefined
  let written = ''
  let previous: Change | undefined
  for (const change of changes) {
    const part = rewritten(change, json)
    if (part === undefined) return undefined
    if (previous) written += json.slice(rangeOf(previous)[1], rangeOf(change)[0])
    written += part
    previous = change
  }
  const [first] = changes
  return first && previous && { range: [rangeOf(first)[0], rangeOf(previous)[1]], text: written }
}

function changesByCell({ range: [start, end], text }: Rule.Fix, program: NotebookProgram): Change[] | undefined {
  const before = program.text.slice(start, end).split(BETWEEN_CELLS)
  const after = text.split(BETWEEN_CELLS)
  if (before.length !== after.length) return undefined
  const firstCell = cellAt(program.cells, start)
  const changes = before.flatMap((old, index) => {
    const cell = program.cells[firstCell + index]
    if (!cell) return []
    const { source } = cell
    return [{ source, text: program.text.slice(cell.start, cell.start + source.value.length), start: index === 0 ? start - cell.start : 0, before: old, after: after[index] ?? '' }]
  })
  const areInside = changes.every((change) => change.start + change.before.length <= change.source.value.length)
  return areInside ? changes : undefined
}

/** Where the changed part of a cell is written. */
function rangeOf({ source, start, before }: Change): [number, number] {
  return [placeOf(source, start), placeOf(source, start + before.length)]
}

function placeOf({ at }: JsonText, offset: number): number {
  return at[offset] ?? 0
}

/** ESLint makes one change of several with all that stands between them: what is the same in both is taken as it is written. */
function rewritten({ source, text, start, before, after }: Change, json: string): string | undefined {
  const commands = linesOfCommands(text, source.value)
  // Characters, not their halves.
  const [old, now] = [[...before], [...after]]
  let from = start
  let item = 0
  let written = ''
  for (const { oldFrom, oldTo, newFrom, newTo } of differencesBetween(old, now)) {
    const begin = from + lengthOf(old, item, oldFrom)
    const end = begin + lengthOf(old, oldFrom, oldTo)
    if (commands.some(([first, last]) => begin < last && end > first)) return undefined
    written += json.slice(placeOf(source, from), placeOf(source, begin))
    if (newTo > newFrom) written += encoded(now.slice(newFrom, newTo).join(''), source, end)
    from = end
    item = oldTo
  }
  return written + json.slice(placeOf(source, from), placeOf(source, start + before.length))
}

function lengthOf(characters: readonly string[], from: number, to: number): number {
  return characters.slice(from, to).join('').length
}

/** Where something else stands in the program than in the cell. What is inserted may look like it, so it stays whole. */
function linesOfCommands(text: string, source: string): [number, number][] {
  if (text === source) return []
  return [...text.matchAll(/[^\r\n]+/gu)].map(({ index, 0: line }): [number, number] => [index, index + line.length]).filter(([start, end]) => text.slice(start, end) !== source.slice(start, end))
}

/** Text to be written into a string of JSON, each line into its own where the cell is a list of lines. */
function encoded(text: string, { value, between }: JsonText, offset: number): string {
  const atEnd = offset === value.length
  const inOneString = JSON.stringify(text).slice(1, -1)
  if (between === undefined) return inOneString
  const lines = text.split(/(?<=\n)/u).map((line) => JSON.stringify(line).slice(1, -1))
  const startsLine = atEnd && value.endsWith('\n')
  const endsLine = !atEnd && text.endsWith('\n')
  return (startsLine ? between : '') + lines.join(between) + (endsLine ? between : '')
}
