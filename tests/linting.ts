/** The plugin on a text, as ESLint runs it. The file need not exist; its folder decides what is installed. */
import { dirname, join } from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter, type SourceCode } from 'eslint'
import { listFacts } from '../src/analyze.js'
import plugin from '../src/index.js'

export interface Run {
  readonly preset?: 'recommended' | 'strict'
  /** `settings.agents`. */
  readonly agents?: unknown
  readonly rules?: Linter.RulesRecord
  readonly filename?: string
  readonly sourceType?: 'module' | 'commonjs'
}

const DEFAULT_FILE = join(import.meta.dirname, 'file.ts')
const extensions = 'js,mjs,cjs,jsx,ts,mts,cts,tsx'

function configOf({ preset = 'recommended', agents, rules = {}, sourceType }: Run): Linter.Config[] {
  return [
    { files: [`**/*.{${extensions}}`], languageOptions: { parser, ...(sourceType && { sourceType }) } },
    ...plugin.configs[preset],
    ...plugin.configs[`python/${preset}`],
    { rules, ...(agents !== undefined && { settings: { agents } }) },
  ]
}

export function lint(code: string, run: Run = {}): Linter.LintMessage[] {
  const { filename = DEFAULT_FILE } = run
  return new Linter({ cwd: dirname(filename) }).verify(code, configOf(run), { filename })
}

/** What `--fix` writes, after as many passes as ESLint allows itself, with what is left to report. */
export function fix(code: string, run: Run = {}): Linter.FixReport {
  const { filename = DEFAULT_FILE } = run
  return new Linter({ cwd: dirname(filename) }).verifyAndFix(code, configOf(run), { filename })
}

/** `12 require-turn-limit` for each message; a file that does not parse throws. */
export function findingsOf(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map(({ fatal, line, message, ruleId }) => {
    if (fatal || ruleId === null) throw new Error(`line ${line}: ${message}`)
    return `${line} ${ruleId.replace(/^agents\//, '')}`
  })
}

/** The text after one suggestion, or after all parts of one fix. */
export function apply(code: string, { range: [start, end], text }: { readonly range: readonly [number, number]; readonly text: string }): string {
  return code.slice(0, start) + text + code.slice(end)
}

/** Throws where the text does not parse. */
export function sourceCodeOf(code: string, filename = DEFAULT_FILE): SourceCode {
  const linter = new Linter({ cwd: dirname(filename) })
  const parsing = configOf({}).map(({ rules: _rules, ...rest }) => rest)
  const problem = linter.verify(code, parsing, { filename }).find(({ fatal }) => fatal)
  if (problem) throw new Error(`line ${problem.line}: ${problem.message}`)
  return linter.getSourceCode()
}

export function listingOf(code: string, filename = DEFAULT_FILE): string {
  return listFacts({ path: filename, sourceCode: sourceCodeOf(code, filename), settings: undefined })
}
