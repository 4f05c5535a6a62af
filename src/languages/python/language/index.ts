import type { ESLint } from 'eslint'
import type { Comment, Module } from '../parser/ast.js'
import { parse } from '../parser/index.js'
import type { ParseError } from '../parser/result.js'
import { visitorKeys } from '../parser/visitor-keys.js'
import { defaultOptions, normalizeOptions, validateOptions, type PythonLanguageOptions } from './options.js'
import { PythonSourceCode } from './source-code.js'
import { keepWholeStatements } from './whole-statements.js'

type Language = NonNullable<ESLint.Plugin['languages']>[string]

/** The language `agents/python` for ESLint. */
export const pythonLanguage: Language = {
  fileType: 'text',
  lineStart: 1,
  columnStart: 0,
  nodeTypeKey: 'type',
  visitorKeys: visitorKeys as unknown as Record<string, string[]>,
  defaultLanguageOptions: defaultOptions,
  validateLanguageOptions: validateOptions,
  normalizeLanguageOptions: (options) => normalizeOptions(options as PythonLanguageOptions),
  // Rules for JavaScript listen to `:statement` and `:expression`; what they know of these is not so here.
  matchesSelectorClass: () => false,

  parse({ body }) {
    const text = body as string
    try {
      const { ast, comments, errors } = parse(text)
      keepWholeStatements(ast, errors, text)
      return { ok: true, ast, comments, errors }
    } catch (error) {
      // Whatever is thrown here would end the run, with all its other files.
      return { ok: false, errors: [{ message: error instanceof Error ? error.message : String(error), line: 1, column: 1 }] }
    }
  },

  createSourceCode({ body, bom }, { ast, comments, errors }) {
    return new PythonSourceCode({ text: body as string, hasBOM: bom, ast: ast as Module, comments: comments as Comment[], errors: errors as ParseError[] })
  },
}
