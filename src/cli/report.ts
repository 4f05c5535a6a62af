/** Prints results with ESLint's formatters. */
import { ESLint } from 'eslint'
import type { LintOptions } from './arguments.js'
import { CommandError, firstLine } from './command.js'
import { withoutText } from './results.js'

export interface Totals {
  readonly errors: number
  readonly warnings: number
  readonly tooManyWarnings: boolean
}

export function totalsOf(results: readonly ESLint.LintResult[], maxWarnings: number): Totals {
  const errors = results.reduce((sum, { errorCount }) => sum + errorCount, 0)
  const warnings = results.reduce((sum, { warningCount }) => sum + warningCount, 0)
  return { errors, warnings, tooManyWarnings: maxWarnings >= 0 && warnings > maxWarnings }
}

/** @throws {CommandError} where there is no such formatter. */
export async function formatted(results: readonly ESLint.LintResult[], totals: Totals, options: LintOptions, engine: ESLint): Promise<string> {
  const formatter = await loadFormatter(options.format, engine)
  const wanted = options.quiet ? ESLint.getErrorResults([...results]) : [...results]
  const shown = isJson(options.format) && !options.withSource ? withoutText(wanted) : wanted
  const meta = totals.tooManyWarnings ? { maxWarningsExceeded: { maxWarnings: options.maxWarnings, foundWarnings: totals.warnings } } : {}
  const text = await formatter.format(shown, meta)
  return text === '' || text.endsWith('\n') ? text : `${text}\n`
}

/** Whether standard output is read by a person; otherwise it belongs to the formatter alone. */
export function isForPeople(format: string): boolean {
  return format === 'stylish'
}

function isJson(format: string): boolean {
  return format === 'json' || format === 'json-with-metadata'
}

async function loadFormatter(name: string, engine: ESLint): Promise<ESLint.LoadedFormatter> {
  try {
    return await engine.loadFormatter(name)
  } catch (error) {
    // ESLint says that there was a problem, and in the second line which.
    const cause = String(error).split('\n')[1]?.replace(/^\w*Error: /u, '') ?? firstLine(error)
    throw new CommandError(`The formatter "${name}" could not be loaded: ${cause}`)
  }
}
