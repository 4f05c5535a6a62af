import { diffChars } from 'diff/lib/diff/character.js'
import type { Rule } from 'eslint'
import type { JsonText } from './json-strings.js'
import { BETWEEN_CELLS, cellAt, type NotebookProgram } from './program.js'

/** What becomes of a part of a cell: both texts are decoded, `start` counts in the cell. */
interface Change {
  readonly source: JsonText
  readonly start: number
  readonly before: string
  readonly after: string
}

/**
 * A fix of the program as a fix of the notebook in which nothing changes but what the fix changes: escapes, line breaks
 * between the strings and the cells that it spans stay as they are written. `undefined` where it would change what stands
 * between two cells.
 */
export function fixInNotebook(fix: Rule.Fix, program: NotebookProgram, json: string): Rule.Fix | undefined {
  const changes = changesByCell(fix, program)
  if (!changes) return undefined
  const written = changes.map((change, index) => {
    const [previous] = changes.slice(index - 1, index)
    const between = index > 0 && previous ? json.slice(rangeOf(previous)[1], rangeOf(change)[0]) : ''
    return between + rewritten(change, json)
  })
  const [first] = changes
  const last = changes.at(-1)
  return first && last && { range: [rangeOf(first)[0], rangeOf(last)[1]], text: written.join('') }
}

function changesByCell({ range: [start, end], text }: Rule.Fix, program: NotebookProgram): Change[] | undefined {
  const before = program.text.slice(start, end).split(BETWEEN_CELLS)
  const after = text.split(BETWEEN_CELLS)
  if (before.length !== after.length) return undefined
  const firstCell = cellAt(program.cells, start)
  const changes = before.flatMap((old, index) => {
    const cell = program.cells[firstCell + index]
    return cell ? [{ source: cell.source, start: index === 0 ? start - cell.start : 0, before: old, after: after[index] ?? '' }] : []
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
function rewritten({ source, start, before, after }: Change, json: string): string {
  let offset = start
  let text = ''
  for (const { value, added, removed } of diffChars(before, after)) {
    if (added) {
      text += encoded(value, source, offset)
      continue
    }
    const end = offset + value.length
    if (!removed) text += json.slice(placeOf(source, offset), placeOf(source, end))
    offset = end
  }
  return text
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
