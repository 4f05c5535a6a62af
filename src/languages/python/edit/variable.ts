import type { PrintedEdit, ReadVariable } from '../../frontend.js'
import type { PythonSource } from '../index.js'
import { importNames } from './imports.js'
import { layoutOf } from './layout.js'
import { nodeAt } from './tree.js'

/** `"…"` becomes `os.environ["OPENAI_API_KEY"]`, `"Bearer …"` an f-string that holds it. */
export function printVariable(edit: ReadVariable, { ast, text }: PythonSource): PrintedEdit | undefined {
  const node = nodeAt(ast, edit.text, 'Constant', 'Call', 'BoolOp')
  if (!node?.parent || !/^\w+$/u.test(edit.variable)) return undefined
  if (node.parent.type === 'JoinedStr' || node.parent.type === 'TemplateStr' || node.parent.type === 'Expr' || node.parent.type === 'MatchValue') return undefined
  // Texts in several pieces may have comments between them.
  if (text.slice(node.start, node.end).includes('\n')) return undefined
  const layout = layoutOf(text, ast)
  const imports = importNames(text, ast, [{ module: 'os', name: '*', as: 'os' }], layout)
  if (!imports || (imports.changes.length > 0 && !edit.mayImport)) return undefined
  const os = imports.names.get('os') ?? 'os'
  const { quote } = layout
  const inner = quote === '"' ? "'" : '"'
  const given = edit.before === '' && edit.after === ''
  const code = given
    ? `${os}.environ[${quote}${edit.variable}${quote}]`
    : `f${quote}${escaped(edit.before, quote)}{${os}.environ[${inner}${edit.variable}${inner}]}${escaped(edit.after, quote)}${quote}`
  return { changes: [...imports.changes, { place: { start: node.start, end: node.end }, text: code }], adds: imports.adds, esmOnly: false }
}

function escaped(text: string, quote: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`).replaceAll(/[{}]/gu, '$&$&')
}
