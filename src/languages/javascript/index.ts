import type { TSESLint } from '@typescript-eslint/utils'
import type { Frontend } from '../frontend.js'
import { printEdit } from './edit/index.js'
import { importedBy } from './imported.js'
import { lowerProgram } from './lower/index.js'

/** JavaScript and TypeScript, as ESLint's own language or anything that makes the same tree. */
export const javascript: Frontend<TSESLint.SourceCode> = {
  language: 'javascript',
  imports: (modules) => `["'\`](?:npm:)?(?:${modules})(?:@[^"'\`]*)?["'\`]`,
  imported: ({ ast }) => importedBy(ast),
  claims: (source): source is TSESLint.SourceCode => {
    const { ast } = source as Partial<TSESLint.SourceCode>
    return typeof ast === 'object' && (ast as { type?: unknown }).type === 'Program' && Array.isArray((ast as { body?: unknown }).body)
  },
  lower: (source, path) => lowerProgram(source.ast, source.text, path),
  print: printEdit,
}
