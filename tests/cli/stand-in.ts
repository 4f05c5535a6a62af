/** A plugin of two small rules, so that what the command does can be seen without the analysis. */
import type { Linter, Rule } from 'eslint'
import plugin from '../../src/index.js'
import type { AgentsPlugin } from '../../src/cli/command.js'
import type { Call } from '../../src/languages/python/parser/ast.js'

type Settings = { readonly agents?: { readonly fix?: string; readonly sdks?: object } }

/** Reports `chat(…)` with one argument, in JavaScript and Python, and fixes it, with another number where `settings.agents.sdks` is set; throws at `explode()`. */
const requireTurnLimit: Rule.RuleModule = {
  meta: { type: 'problem', fixable: 'code', schema: [], messages: { open: '`chat` with {{who}} has no limit. Set `turns`; at the limit it says `goodbye.now`.' } },
  create(context) {
    const { agents = {} } = context.settings as Settings
    return {
      CallExpression(node) {
        if (node.callee.type !== 'Identifier') return
        if (node.callee.name === 'explode') throw new TypeError('a rule of ours is broken')
        const [first, second] = node.arguments
        if (node.callee.name !== 'chat' || !first || second) return
        context.report({
          node: node.callee,
          messageId: 'open',
          data: { who: context.sourceCode.getText(first) },
          fix: agents.fix === 'off' ? null : (fixer) => fixer.insertTextAfter(first, `, { turns: ${agents.sdks ? 3 : 10} }`),
        })
      },
      'Call[func.id="chat"]'(node: unknown) {
        const { func, args: [first, second] } = node as Call
        if (!first || second) return
        context.report({
          node: func as never,
          messageId: 'open',
          data: { who: context.sourceCode.getText(first as never) },
          fix: agents.fix === 'off' ? null : (fixer) => fixer.insertTextAfterRange([0, first.end], `, ${agents.sdks ? 3 : 10}`),
        })
      },
    }
  },
}

/** Reports `for (;;)`. */
const noEndlessLoop: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { endless: 'Nothing ends this loop.' } },
  create: (context) => ({
    ForStatement(node) {
      if (!node.test) context.report({ node, messageId: 'endless' })
    },
  }),
}

const rules = { 'require-turn-limit': requireTurnLimit, 'no-endless-loop': noEndlessLoop }
const base: AgentsPlugin = {
  meta: { name: 'stand-in', version: '1.2.3' }, rules, languages: plugin.languages, processors: plugin.processors,
  configs: { 'recommended': [], 'strict': [], 'python/recommended': [], 'python/strict': [] },
}
const plugins = { agents: base }
const python: Linter.Config[] = [
  { files: ['**/*.py'], plugins, language: 'agents/python', languageOptions: { traversal: 'full' } },
  { files: ['**/*.ipynb'], plugins, processor: 'agents/notebook' },
]

export const standIn: AgentsPlugin = {
  ...base,
  configs: {
    'recommended': [{ plugins, rules: { 'agents/require-turn-limit': 'error' } }],
    'strict': [{ plugins, rules: { 'agents/require-turn-limit': 'error', 'agents/no-endless-loop': 'error' } }],
    'python/recommended': python,
    'python/strict': python,
  },
}
