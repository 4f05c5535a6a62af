/** ESLint's results, with nothing in them but what is ours. */
import type { ESLint, Linter } from 'eslint'
import { isOurRule } from './configuration.js'

/**
 * Comments in a file make ESLint speak of other rules, which are configured in place or disabled and not known here,
 * and of itself. What remains are our findings, and that the file could not be parsed.
 */
export function onlyOurs(result: ESLint.LintResult): ESLint.LintResult {
  const messages = result.messages.filter((message) => isOurRule(message.ruleId) || isParsingError(message)).map(placed)
  const suppressedMessages = result.suppressedMessages.filter(({ ruleId }) => isOurRule(ruleId))
  const { source, ...rest } = result
  const shown = messages.length > 0 && source !== undefined ? { source } : {}
  return { ...rest, messages, suppressedMessages, ...counts(messages), ...shown }
}

/** Comments that ESLint cannot read are fatal as well; only the wording tells them apart. */
function isParsingError({ fatal, message }: Linter.LintMessage): boolean {
  return fatal === true && /^(?:Parsing|Preprocessing) error: /u.test(message)
}

/** A parser that ran out of stack knows no place. */
function placed(message: Linter.LintMessage): Linter.LintMessage {
  const { line, column } = message as Partial<Linter.LintMessage>
  return line === undefined || column === undefined ? { ...message, line: line ?? 1, column: column ?? 1 } : message
}

type Counts = Pick<ESLint.LintResult, 'errorCount' | 'fatalErrorCount' | 'warningCount' | 'fixableErrorCount' | 'fixableWarningCount'>

export function counts(messages: readonly Linter.LintMessage[]): Counts {
  const errors = messages.filter(isError)
  const warnings = messages.filter((message) => !isError(message))
  const fixable = (some: readonly Linter.LintMessage[]): number => some.filter(({ fix }) => fix !== undefined).length
  return {
    errorCount: errors.length,
    fatalErrorCount: errors.filter(({ fatal }) => fatal === true).length,
    warningCount: warnings.length,
    fixableErrorCount: fixable(errors),
    fixableWarningCount: fixable(warnings),
  }
}

function isError({ severity, fatal }: Linter.LintMessage): boolean {
  return severity === 2 || fatal === true
}

/** A file that could not be looked at: one message, at its beginning unless the line is known. */
export function failedResult(filePath: string, message: string, line = 1): ESLint.LintResult {
  const messages: Linter.LintMessage[] = [{ ruleId: null, severity: 2, fatal: true, message, line, column: 1 }]
  return { filePath, messages, suppressedMessages: [], ...counts(messages), usedDeprecatedRules: [] }
}

/** Results without the text of the files, which would make a report as large as the project. */
export function withoutText(results: readonly ESLint.LintResult[]): ESLint.LintResult[] {
  return results.map(({ source: _source, output: _output, ...rest }) => rest)
}
