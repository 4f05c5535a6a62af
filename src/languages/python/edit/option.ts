import type { PrintedEdit, SetOption, TextChange } from '../../frontend.js'
import type { Place } from '../../../program/tree.js'
import type { Call, Dict, Expression, Module, Node } from '../parser/ast.js'
import type { PythonSource } from '../index.js'
import { importNames } from './imports.js'
import { indentationAt, insertAt, isFirstOnLine, layoutOf, lineEnd, type Layout } from './layout.js'
import { nodeAt } from './tree.js'
import { replaceNames } from './written-code.js'

/** Writes a keyword argument, or an item of a dictionary that is an argument. */
export function printOption(edit: SetOption, { ast, text }: PythonSource): PrintedEdit | undefined {
  const call = nodeAt(ast, edit.call, 'Call') ?? bareDecorator(ast, edit.call)
  if (!call || edit.path.length === 0) return undefined
  const layout = layoutOf(text, ast)
  const imports = importNames(text, ast, edit.value.imports ?? [], layout)
  if (!imports) return undefined
  const code = replaceNames(edit.value.code, imports.names)
  const changes = call.type === 'Call' ? changesOf(text, call, edit, code, layout) : decorated(call, edit, code)
  return changes && { changes: [...imports.changes, ...changes], adds: imports.adds, esmOnly: false }
}

/** `@retry`, which may take arguments, too. */
function bareDecorator(ast: Module, place: Place): Node | undefined {
  const node = nodeAt(ast, place, 'Name', 'Attribute')
  const { parent } = node ?? {}
  return node && parent && 'decorator_list' in parent && (parent.decorator_list as readonly Node[]).includes(node) ? node : undefined
}

function decorated({ end }: Node, { argument, path: [name, ...deeper] }: SetOption, code: string): TextChange[] | undefined {
  return argument === 'keyword' && deeper.length === 0 ? [insertAt(end, `(${name}=${code})`)] : undefined
}

function changesOf(text: string, call: Call, { argument, path, mode }: SetOption, code: string, layout: Layout): TextChange[] | undefined {
  if (argument !== 'keyword') return inDictionary(text, call.args[argument], path, mode, code, layout)
  const [name = '', ...deeper] = path
  const given = call.keywords.find(({ arg }) => arg === name)
  if (!given) return mode === 'insert' ? addItem(text, call, [...call.args, ...call.keywords], `${name}=${nested(deeper, code)}`, layout) : undefined
  if (deeper.length > 0) return inDictionary(text, given.value, deeper, mode, code, layout)
  return mode === 'replace' ? [replaced(given.value, code)] : undefined
}

function inDictionary(text: string, holder: Expression | undefined, [name = '', ...deeper]: readonly string[], mode: SetOption['mode'], code: string, layout: Layout): TextChange[] | undefined {
  if (holder?.type !== 'Dict') return undefined
  const given = valueIn(holder, name)
  if (!given) return mode === 'insert' ? addItem(text, holder, itemsOf(holder), `"${name}": ${nested(deeper, code)}`, layout) : undefined
  if (deeper.length > 0) return inDictionary(text, given, deeper, mode, code, layout)
  return mode === 'replace' ? [replaced(given, code)] : undefined
}

function valueIn({ keys, values }: Dict, name: string): Expression | undefined {
  return values[keys.findIndex((key) => key?.type === 'Constant' && key.value === name)]
}

function itemsOf({ keys, values }: Dict): readonly Place[] {
  return values.map(({ start, end }, index) => ({ start: keys[index]?.start ?? start, end }))
}

function replaced({ start, end }: Place, text: string): TextChange {
  return { place: { start, end }, text }
}

function nested(path: readonly string[], code: string): string {
  return path.reduceRight((inner, name) => `{"${name}": ${inner}}`, code)
}

/** Adds an argument to a call, or an item to a dictionary. */
function addItem(text: string, holder: Call | Dict, items: readonly Place[], written: string, layout: Layout): TextChange[] | undefined {
    const close = holder.end - 1
  const last = [...items].sort((a, b) => a.end - b.end).at(-1)
  if (!last) return [insertAt(text.lastIndexOf(holder.type === 'Call' ? '(' : '{', close) + 1, written)]
  // `f(x for x in xs)` takes no second argument.
  if (last.end >= holder.end) return undefined
  const { anchor, comma } = ending(text, last.end, close)
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

/** The end of the last item with its own parentheses, or that of the comma after it. */
function ending(text: string, from: number, to: number): { anchor: number; comma: boolean } {
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
