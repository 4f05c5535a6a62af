import type { MaskKey, PrintedEdit } from '../../frontend.js'
import type { Expression, Node } from '../parser/ast.js'
import type { PythonSource } from '../index.js'
import { layoutOf } from './layout.js'
import { nodeAt } from './tree.js'

/** `key` becomes `"***" if key else "not set"`. */
export function printMask(edit: MaskKey, { ast, text }: PythonSource): PrintedEdit | undefined {
  const node = nodeAt(ast, edit.text, 'Name', 'Attribute', 'Subscript', 'Call')
  const written = text.slice(edit.key.start, edit.key.end)
  if (!node?.parent || text.slice(node.start, node.end).includes('\n')) return undefined
  const quote = quoteIn(node, text) ?? layoutOf(text, ast).quote
  if (quote === '' || (isInText(node) && written.includes(quote === '"' ? "'" : '"'))) return undefined
  const code = `${quote}***${quote} if ${written} else ${quote}not set${quote}`
  const isOperand = ['BinOp', 'BoolOp', 'Compare', 'IfExp', 'Attribute', 'Starred'].includes(node.parent.type)
  return { changes: [{ place: { start: node.start, end: node.end }, text: isOperand ? `(${code})` : code }], adds: [], esmOnly: false }
}

function isInText({ parent }: Expression): boolean {
  return parent?.type === 'FormattedValue'
}

/** Inside an f-string its own quotes may not be used before Python 3.12; nothing where it is formatted as a text is not. */
function quoteIn(node: Expression, text: string): '"' | "'" | '' | undefined {
  const value = node.parent
  if (value?.type !== 'FormattedValue') {
    for (let at: Node | null = node; at; at = at.parent) if (at.type === 'JoinedStr') return ''
    return undefined
  }
  const string = value.parent
  if (string?.type !== 'JoinedStr' || value.format_spec || value.conversion !== -1 || /^\s*=/u.test(text.slice(node.end))) return ''
  const opening = /^[a-z]*("""|'''|"|')/iu.exec(text.slice(string.start))?.[1]
  return opening === undefined ? '' : opening.startsWith('"') ? "'" : '"'
}
