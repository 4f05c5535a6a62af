import type { DropOption, PrintedEdit, TextChange } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import { nodeAt } from './tree.js'

/** Takes a keyword argument out of a call. */
export function printDrop(edit: DropOption, { ast, text }: PythonSource): PrintedEdit | undefined {
  const call = nodeAt(ast, edit.call, 'Call')
  if (!call || edit.argument !== 'keyword' || edit.option === undefined) return undefined
  const given = call.keywords.find(({ arg }) => arg === edit.option)
  if (!given || call.keywords.some(({ arg }) => arg === null)) return undefined
  const change = without(text, given, call.end - 1)
  return change && { changes: [change], adds: [], esmOnly: false }
}

/** With the comma that parts it from what is left, and the line where it has one to itself. */
function without(text: string, { start, end }: { readonly start: number; readonly end: number }, close: number): TextChange | undefined {
  const [behind = ''] = /^\s*(?:,\s*)?/u.exec(text.slice(end, close)) ?? []
  const next = end + behind.length
  const [before = ''] = /(?:,\s*|\(\s*)$/u.exec(text.slice(0, start)) ?? []
  // A comment beside it may be about it: who wrote it should decide.
  if (before === '' || text[next] === '#' || text.slice(0, start).trimEnd().split(/[\r\n]/u).at(-1)?.includes('#')) return undefined
  if (behind.includes(',') && next < close) return { place: { start, end: next }, text: '' }
  if (next !== close) return undefined
  if (before.startsWith('(')) return { place: { start: start - before.length + 1, end: close }, text: '' }
  return { place: { start: start - before.length, end: behind.includes(',') ? end + behind.indexOf(',') : end }, text: '' }
}
