import type { TSESLint } from '@typescript-eslint/utils'
import type { Frontend } from '../frontend.js'
import { printEdit } from './edit/index.js'
import { glanceAt } from './glance.js'
import { lowerProgram } from './lower/index.js'
import { specifier } from './lower/syntax.js'
import { parseScript } from './parse.js'

const QUOTE = '["\'`]'
const UNQUOTED = '[^"\'`]*'

/** JavaScript and TypeScript, as ESLint's own language or anything that makes the same tree. */
export const javascript: Frontend<TSESLint.SourceCode> = {
  language: 'javascript',
  // What stands before it is looked at last, where hardly a text comes: a provider's name is a word like any other.
  imports: (modules) => `${QUOTE}(?:npm:)?(?:${modules})(?:@${UNQUOTED})?${QUOTE}(?<=(?:\\b(?:from|import)|\\(|\\*\\/)\\s*${QUOTE}${UNQUOTED}${QUOTE})`,
  glance: ({ ast }) => glanceAt(ast),
  repeats: /\b(?:for|while|await|async|yield|Promise)\b|\.then\s*\(/u,
  specifiers: (text) => [...text.matchAll(/\b(?:from|import|require)\s*\(?\s*(["'`])([^"'`\n]+)\1/gu)].map(([, , name = '']) => specifier(name)),
  parse: parseScript as Frontend<TSESLint.SourceCode>['parse'],
  claims: (source): source is TSESLint.SourceCode => {
    const { ast } = source as Partial<TSESLint.SourceCode>
    return typeof ast === 'object' && (ast as { type?: unknown }).type === 'Program' && Array.isArray((ast as { body?: unknown }).body)
  },
  lower: (source, path) => lowerProgram(source.ast, source.text, path),
  print: printEdit,
}
