import type { Frontend } from '../frontend.js'
import { printEdit } from './edit/index.js'
import { importedBy } from './imported.js'
import { lowerModule } from './lower/index.js'
import { specifiersIn } from './specifiers.js'
import type { Module } from './parser/ast.js'
import { parse } from './parser/index.js'

/** What the lowering needs of a file; ESLint's SourceCode of the language has it. */
export interface PythonSource {
  readonly ast: Module
  readonly text: string
}

/** Python, in the tree that our parser makes. */
export const python: Frontend<PythonSource> = {
  language: 'python',
  imports: (modules) => String.raw`^[^#\n]*\b(?:import|from)[^\S\n]+(?:[\w., \t]+,[^\S\n]*)?(?:${modules})(?![\w])`,
  glance: ({ ast }) => ({ imported: importedBy(ast), comments: [] }),
  repeats: /\b(?:for|while|await|map|submit)\b|^[ \t]*@/mu,
  specifiers: specifiersIn,
  parse: (text) => {
    const { ast, errors } = parse(text)
    return errors.length > 0 ? undefined : { ast, text }
  },
  claims: (source): source is PythonSource => {
    const { ast } = source as Partial<PythonSource>
    return typeof ast === 'object' && (ast as { type?: unknown }).type === 'Module'
  },
  lower: ({ ast, text }, path) => lowerModule(ast, text, path),
  print: printEdit,
}
