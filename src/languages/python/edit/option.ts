import type { PrintedEdit, SetOption, TextChange } from '../../frontend.js'
import type { Place } from '../../../program/tree.js'
import type { Call, Module, Node } from '../parser/ast.js'
import type { PythonSource } from '../index.js'
import { importNames } from './imports.js'
import { indentationAt, insertAt, isFirstOnLine, layoutOf, lineEnd, type Layout } from './layout.js'
import { nodeAt } from './tree.js'
import { replaceNames } from './written-code.js'

/** Writes a keyword argument. */
export function printOption(edit: SetOption, { ast, text }: PythonSource): PrintedEdit | undefined {
  const call = nodeAt(ast, edit.call, 'Call') ?? bareDecorator(ast, edit.call)
  const [name, ...deeper] = edit.path
  if (!call || edit.argument !== 'keyword' || name === undefined || deeper.length > 0) return undefined
  const layout = layoutOf(text, ast)
  const imports = importNames(text, ast, edit.value.imports ?? [], layout)
  if (!imports) return undefined
  const code = replaceNames(edit.value.code, imports.names)
  if (call.type !== 'Call') return { changes: [...imports.changes, insertAt(call.end, `(${name}=${code})`)], adds: imports.adds, esmOnly: false }
  const given = call.keywords.find(({ arg }) => arg === name)
  const changes = edit.mode === 'insert'
    ? (given ? undefined : addKeyword(text, call, `${name}=${code}`, layout))
    : edit.mode === 'replace' && given ? [{ place: { start: given.value.start, end: given.value.end }, text: code }] : undefined
  return changes && { changes: [...imports.changes, ...changes], adds: imports.adds, esmOnly: false }
}

/** `@retry`, which may take arguments, too. */
function bareDecorator(ast: Module, place: Place): Node | undefined {
  const node = nodeAt(ast, place, 'Name', 'Attribute')
  const { parent } = node ?? {}
  return node && parent && 'decorator_list' in parent && (parent.decorator_list as readonly Node[]).includes(node) ? node : undefined
}

function addKeyword(text: string, call: Call, written: string, layout: Layout): TextChange[] | undefined {
  const close = call.end - 1
  const last = [...call.args, ...call.keywords].sort((a, b) => a.end - b.end).at(-1)
  if (!last) return [insertAt(text.lastIndexOf('(', close) + 1, written)]
  // `f(x for x in xs)` takes no second argument.
  if (last.end >= call.end) return undefined
  const { anchor, comma } = closing(text, last.end, close)
  const ownLines = isFirstOnLine(text, last.start) && text.slice(anchor, close).includes('\n')
  if (!ownLines) {
    // A comment before the parenthesis would swallow what is written behind it.
    if (text.slice(anchor, close).includes('#')) return undefined
    return [insertAt(anchor, `${comma ? '' : ','} ${written}`)]
  }
  const line = `${layout.newline}${indentationAt(text, last.start)}${written}`
  const end = lineEnd(text, anchor)
  if (comma) return [insertAt(end, `${line},`)]
  return end === anchor ? [insertAt(anchor, `,${line}`)] : [insertAt(anchor, ','), insertAt(end, line)]
}

/** The end of the last argument with its own parentheses, or that of the comma after it. */
function closing(text: string, from: number, to: number): { anchor: number; comma: boolean } {
  let anchor = from
  let comma = false
  for (let at = from; at < to; at++) {
    if (text[at] === '#') at = lineEnd(text, at) - 1
    else if (text[at] === ')' || text[at] === ',') {
      anchor = at + 1
      comma = text[at] === ','
    }
  }
  return { anchor, comma }
}
