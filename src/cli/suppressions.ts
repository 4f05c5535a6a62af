/**
 * ESLint's suppressions file, read and written for our rules alone. ESLint offers no way to write it but its own
 * command, which would count with all rules of a project; entries of other rules stay as they are.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { ESLint, Linter } from 'eslint'
import type { SuppressionOptions } from './arguments.js'
import { CommandError, firstLine } from './command.js'
import { isOurRule } from './configuration.js'
import { counts } from './results.js'

/** Findings of a rule in a file that are known and not reported; files relative to the working directory, with slashes. */
type Suppressions = Record<string, Record<string, { count: number }>>

export interface Suppressed {
  readonly results: ESLint.LintResult[]
  /** Whether something is recorded that no longer occurs. */
  readonly stale: boolean
}

const defaultFile = 'eslint-suppressions.json'

/**
 * Records, prunes and applies, in this order, as the options say.
 * @throws {CommandError} where the file is not there although it is named, or cannot be read or written.
 */
export function suppressKnown(results: readonly ESLint.LintResult[], options: SuppressionOptions, cwd: string): Suppressed {
  const file = suppressionsFile(options.location, cwd)
  const records = options.suppress !== 'nothing'
  if (options.location !== undefined && !records && !existsSync(file)) {
    throw new CommandError('The suppressions file does not exist: --suppress-all or --suppress-rule makes it.')
  }
  if (!records && !options.prune && !existsSync(file)) return { results: [...results], stale: false }

  const known = load(file)
  if (options.suppress !== 'nothing') record(known, results, options.suppress, cwd)
  if (options.prune) prune(known, results, cwd)
  if (records || options.prune) save(file, known)
  return apply(known, results, cwd)
}

function suppressionsFile(location: string | undefined, cwd: string): string {
  const path = resolve(cwd, location ?? defaultFile)
  const isFolder = location?.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory()
  return isFolder ? join(path, defaultFile) : path
}

function record(known: Suppressions, results: readonly ESLint.LintResult[], rules: 'all' | readonly string[], cwd: string): void {
  for (const { filePath, messages } of results) {
    for (const [rule, count] of errorsByRule(messages)) {
      if (rules !== 'all' && !rules.includes(rule)) continue
      const file = (known[keyOf(filePath, cwd)] ??= {})
      file[rule] = { count }
    }
  }
}

function prune(known: Suppressions, results: readonly ESLint.LintResult[], cwd: string): void {
  const found = new Map(results.map(({ filePath, messages }) => [keyOf(filePath, cwd), errorsByRule(messages)]))
  for (const [file, rules] of Object.entries(known)) {
    const errors = existsSync(resolve(cwd, file)) ? found.get(file) : new Map<string, number>()
    if (!errors) continue
    known[file] = Object.fromEntries(Object.entries(rules).flatMap(([rule, { count }]) => {
      const left = isOurRule(rule) ? Math.min(count, errors.get(rule) ?? 0) : count
      return left > 0 ? [[rule, { count: left }]] : []
    }))
  }
}

/** A rule's findings in a file are hidden while there are no more of them than recorded. */
function apply(known: Suppressions, results: readonly ESLint.LintResult[], cwd: string): Suppressed {
  let stale = false
  const shown = results.map((result) => {
    const entries = Object.entries(known[keyOf(result.filePath, cwd)] ?? {}).filter(([rule]) => isOurRule(rule))
    const errors = errorsByRule(result.messages)
    const hidden = new Set<string>()
    for (const [rule, { count }] of entries) {
      const found = errors.get(rule) ?? 0
      if (found < count) stale = true
      if (found > 0 && found <= count) hidden.add(rule)
    }
    return hidden.size > 0 ? hide(result, hidden) : result
  })
  return { results: shown, stale }
}

function hide(result: ESLint.LintResult, rules: ReadonlySet<string>): ESLint.LintResult {
  const isHidden = ({ ruleId }: Linter.LintMessage): boolean => ruleId !== null && rules.has(ruleId)
  const messages = result.messages.filter((message) => !isHidden(message))
  const hidden = result.messages.filter(isHidden).map((message) => ({ ...message, suppressions: [{ kind: 'file', justification: '' }] }))
  return { ...result, messages, suppressedMessages: [...result.suppressedMessages, ...hidden], ...counts(messages) }
}

function errorsByRule(messages: readonly Linter.LintMessage[]): ReadonlyMap<string, number> {
  const errors = new Map<string, number>()
  for (const { ruleId, severity } of messages) {
    if (severity === 2 && ruleId !== null) errors.set(ruleId, (errors.get(ruleId) ?? 0) + 1)
  }
  return errors
}

function keyOf(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}

function load(file: string): Suppressions {
  if (!existsSync(file)) return {}
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Suppressions
  } catch {
    throw new CommandError(`The suppressions file ${file} cannot be read.`)
  }
}

/** In ESLint's own form, so that either command leaves the other's file as it is: sorted, without a last line break. */
function save(file: string, known: Suppressions): void {
  const sorted = sortKeys(Object.entries(known).filter(([, rules]) => Object.keys(rules).length > 0).map(([path, rules]) => [path, sortKeys(Object.entries(rules))]))
  try {
    writeFileSync(file, JSON.stringify(sorted, undefined, 2))
  } catch (error) {
    throw new CommandError(`The suppressions file cannot be written: ${firstLine(error)}`)
  }
}

function sortKeys<Value>(entries: readonly (readonly [string, Value])[]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)))
}
