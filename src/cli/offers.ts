/** What could be changed and `--fix` does not write: nobody sees suggestions in a terminal. Reports for programs have them. */
import type { ESLint, Linter } from 'eslint'

/** A sentence for each package that changes wait for, and one for all other suggestions; or nothing. */
export function offersNote(results: readonly ESLint.LintResult[]): string {
  const waiting = new Map<string, number>()
  let offered = 0
  for (const { fix, suggestions = [] } of results.flatMap(({ messages }) => messages)) {
    if (fix || suggestions.length === 0) continue
    const missing = suggestions.map(missingPackage).find((name) => name !== undefined)
    if (missing === undefined) offered += 1
    else waiting.set(missing, (waiting.get(missing) ?? 0) + 1)
  }
  const sentences = [...waiting].map(([name, count]) => `${findings(count)} can be fixed once ${name} is installed: npm install ${name}`)
  if (offered > 0) sentences.push(`${findings(offered)} ${offered === 1 ? 'has a suggestion' : 'have suggestions'}, which an editor shows and --fix does not write.`)
  return sentences.map((sentence) => `${sentence}\n`).join('')
}

/** What a suggestion imports and the project does not have, as the rule tells it. */
function missingPackage({ data }: Linter.LintSuggestion & { data?: Readonly<Record<string, unknown>> }): string | undefined {
  const name = data?.['package']
  return typeof name === 'string' ? name : undefined
}

function findings(count: number): string {
  return count === 1 ? '1 finding' : `${count} findings`
}
