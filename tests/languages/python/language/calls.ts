/** A rule of somebody's own for Python, and the plugin's language on a text. */
import { Linter, type Rule } from 'eslint'
import type { Call } from '../../../../src/languages/python/parser/ast.js'
import plugin from '../../../../src/index.js'

/** Reports `chat(…)` where it has one argument, and gives it a second one. */
const requireTurns: Rule.RuleModule = {
  meta: { type: 'problem', fixable: 'code', hasSuggestions: true, languages: ['agents/python'], schema: [], messages: { open: 'No limit.', write: 'Write one.' } },
  create: (context) => ({
    'Call[func.id="chat"]'(node: unknown) {
      const call = node as Call
      const [argument] = call.args
      if (!argument || call.keywords.length > 0) return
      const fix: Rule.ReportFixer = (fixer) => fixer.insertTextAfterRange([0, argument.end], ', max_turns=10')
      context.report({ node: call as never, messageId: 'open', fix, suggest: [{ messageId: 'write', fix }] })
    },
  }),
} as Rule.RuleModule

export const own = { rules: { 'require-turns': requireTurns } }

/** A project whose rule looks at every node. */
export const ownConfig: Linter.Config[] = [
  ...plugin.configs['python/recommended'],
  { files: ['**/*.py'], plugins: { own }, rules: { 'own/require-turns': 'error' }, languageOptions: { traversal: 'full' } },
]

export function lint(text: string, config: Linter.Config[] = ownConfig, filename = 'agent.py'): Linter.LintMessage[] {
  return new Linter().verify(text, config, { filename, filterCodeBlock: () => true })
}

export function fix(text: string, config: Linter.Config[] = ownConfig, filename = 'agent.py'): string {
  return new Linter().verifyAndFix(text, config, { filename, filterCodeBlock: () => true }).output
}

/** `2:5-2:12 own/require-turns` */
export function places(messages: readonly Linter.LintMessage[]): string[] {
  return messages.map(({ ruleId, message, line, column, endLine, endColumn }) => `${line}:${column}-${endLine}:${endColumn} ${ruleId ?? message}`)
}
