import type { Place } from '../../../program/tree.js'
import type { MoveOption, OptionPlace, PrintedEdit, TextChange } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import type { Call, Dict, Expression } from '../parser/ast.js'
import { insertAt } from './layout.js'
import { printOption } from './option.js'
import { nodeAt } from './tree.js'

interface Written {
  /** The name: of a keyword argument, or the text that is the key of a dictionary. */
  readonly key: Place
  readonly value: Expression
  readonly holder: Call | Dict
}

/** Renames a keyword argument or an item of a dictionary where it stands, or takes it out and writes it where it belongs. */
export function printMove(edit: MoveOption, source: PythonSource): PrintedEdit | undefined {
  const written = findWritten(edit.from, source)
  const [to, ...others] = edit.to
  if (!written || !to || others.length > 0 || source.text.slice(written.key.start, written.value.end).includes('#')) return undefined
  return isBeside(edit.from, to) ? renamed(edit, written, to, source) : moved(edit, written, to, source)
}

function findWritten({ call: place, argument, path: [name = '', ...path] }: OptionPlace, { ast, text }: PythonSource): Written | undefined {
  const call = nodeAt(ast, place, 'Call')
  if (!call) return undefined
  if (argument !== 'keyword') return itemOf(call.args[argument], [name, ...path])
  const keyword = call.keywords.find(({ arg }) => arg === name)
  if (!keyword) return undefined
  if (path.length > 0) return itemOf(keyword.value, path)
  const { start } = keyword
  return text.startsWith(name, start) ? { key: { start, end: start + name.length }, value: keyword.value, holder: call } : undefined
}

function itemOf(holder: Expression | undefined, [name, ...deeper]: readonly string[]): Written | undefined {
  if (holder?.type !== 'Dict') return undefined
  const index = holder.keys.findIndex((key) => key?.type === 'Constant' && key.value === name)
  const [key, value] = [holder.keys[index], holder.values[index]]
  if (!key || !value) return undefined
  return deeper.length > 0 ? itemOf(value, deeper) : { key, value, holder }
}

/** Whether only the last name differs. */
function isBeside(from: OptionPlace, to: OptionPlace): boolean {
  const holder = ({ path }: OptionPlace): string => path.slice(0, -1).join('.')
  return from.call.start === to.call.start && from.call.end === to.call.end && from.argument === to.argument && holder(from) === holder(to)
}

function renamed({ from, as }: MoveOption, { key: { start, end }, value }: Written, { path }: OptionPlace, { text }: PythonSource): PrintedEdit | undefined {
  const [before = '', after = ''] = as?.code.split('$n') ?? []
  if ((as?.imports ?? []).length > 0) return undefined
  const name = text.slice(start, end).replace(from.path.at(-1) ?? '', path.at(-1) ?? '')
  const round = before + after === '' ? [] : [insertAt(value.start, before), insertAt(value.end, after)]
  return { changes: [{ place: { start, end }, text: name }, ...round], adds: [], esmOnly: false }
}

function moved({ from, as }: MoveOption, written: Written, to: OptionPlace, source: PythonSource): PrintedEdit | undefined {
  const isSameCall = from.call.start === to.call.start && from.call.end === to.call.end
  const { value } = written
  if (value.type !== 'Constant' && !(isSameCall && value.type === 'Name')) return undefined
  const removal = removalOf(written, source.text)
  const code = source.text.slice(value.start, value.end)
  const printed = printOption({ k: 'set-option', ...to, value: { code: as?.code.replace('$n', code) ?? code, imports: as?.imports ?? [] }, mode: 'insert' }, source)
  return removal && printed && { ...printed, changes: [...removal, ...printed.changes] }
}

/** Takes an item out with its comma; not where a comment stands beside it. */
function removalOf({ key, value, holder }: Written, text: string): TextChange[] | undefined {
  const close = holder.end - 1
  const after = /^\s*,\s*/u.exec(text.slice(value.end, close))
  if (/^[\s,]*#/u.test(text.slice(value.end, close))) return undefined
  const next = value.end + (after?.[0].length ?? 0)
  if (after && next < close) return [{ place: { start: key.start, end: next }, text: '' }]
  const before = /,\s*$/u.exec(text.slice(holder.start, key.start))
  const start = key.start - (before?.[0].length ?? 0)
  return /#[^\n]*$/u.test(text.slice(text.lastIndexOf('\n', start) + 1, start)) ? undefined : [{ place: { start, end: value.end }, text: '' }]
}
