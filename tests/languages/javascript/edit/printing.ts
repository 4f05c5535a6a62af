/** Prints an edit into a text, applies it, and holds it against what every edit must keep. */
import * as parser from '@typescript-eslint/parser'
import type { TSESLint } from '@typescript-eslint/utils'
import { Linter } from 'eslint'
import { expect } from 'vitest'
import type { Recipe } from '../../../../src/catalog/sdk.js'
import { printEdit } from '../../../../src/languages/javascript/edit/index.js'
import type { Edit, PrintedEdit } from '../../../../src/languages/frontend.js'
import type { Place } from '../../../../src/program/tree.js'

export interface Parsing {
  /** `typescript` reads `.tsx`; `espree` is ESLint's own parser. */
  readonly parser?: 'typescript' | 'espree'
  readonly sourceType?: 'module' | 'commonjs'
}

/** Finds the place of a piece of the text; `nth` from 0. */
export type Find = (piece: string, nth?: number) => Place

export const P_LIMIT: Recipe = {
  kind: 'limiter',
  language: 'javascript',
  imports: [{ module: 'p-limit', name: 'default', as: 'pLimit', esmOnly: true }],
  declare: 'const $limit = pLimit($n)',
  code: '$limit(() => $call)',
}

export const PAUSE: Recipe = {
  kind: 'pause',
  language: 'javascript',
  code: 'await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min($max, $base * 2 ** $attempt)))',
}

export const SHORT_PAUSE: Recipe = { kind: 'pause', language: 'javascript', code: 'await sleep($base * 2 ** $attempt)' }

export function sourceCodeOf(text: string, { parser: kind = 'typescript', sourceType = 'module' }: Parsing = {}): TSESLint.SourceCode {
  const linter = new Linter()
  let found: unknown
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.tsx'],
        plugins: { probe: { rules: { read: { create: (context) => ({ Program: () => void (found = context.sourceCode) }) } } } },
        languageOptions: {
          sourceType,
          ecmaVersion: 2025,
          parserOptions: { ecmaFeatures: { jsx: true } },
          ...(kind === 'typescript' ? { parser } : {}),
        },
        linterOptions: { reportUnusedDisableDirectives: 'off' },
        rules: { 'probe/read': 'error' },
      },
    ],
    'file.tsx',
  )
  if (!found) throw new Error(`${messages[0]?.message ?? 'No source code'}\n${text}`)
  return found as TSESLint.SourceCode
}

export function placeIn(text: string): Find {
  return (piece, nth = 0) => {
    let start = -1
    for (let seen = 0; seen <= nth; seen += 1) start = text.indexOf(piece, start + 1)
    if (start < 0) throw new Error(`Not in the text: ${piece}`)
    return { start, end: start + piece.length }
  }
}

export function applyChanges(text: string, { changes }: PrintedEdit): string {
  return [...changes].reverse().reduce((done, { place, text: added }) => done.slice(0, place.start) + added + done.slice(place.end), text)
}

/** The text after the edit, or `undefined` where it is not printed. The result parses and keeps every comment. */
export function edited(text: string, edit: (find: Find) => Edit, parsing: Parsing = {}): string | undefined {
  const sourceCode = sourceCodeOf(text, parsing)
  const printed = printEdit(edit(placeIn(text)), sourceCode)
  expect(printEdit(edit(placeIn(text)), sourceCode), 'printing twice gives the same').toEqual(printed)
  if (!printed) return undefined
  const result = applyChanges(text, printed)
  const comments = (code: TSESLint.SourceCode): string[] => code.getAllComments().map(({ value }) => value)
  expect(comments(sourceCodeOf(result, parsing))).toEqual(comments(sourceCode))
  return result
}

/** Packages that the printed edit says it adds. */
export function added(text: string, edit: (find: Find) => Edit, parsing: Parsing = {}): readonly string[] | undefined {
  return printEdit(edit(placeIn(text)), sourceCodeOf(text, parsing))?.adds
}
