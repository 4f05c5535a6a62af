/** What a newcomer writes into the files of `npm run new rule no-long-runs`. */

const rule = `import { defineRule } from '../src/rule.js'

/** A run of hundreds of turns has cost more than anybody meant to spend when it ends. */
export default defineRule({
  type: 'suggestion',
  description: 'Disallow limits of agent runs that are higher than anybody waits for',
  preset: 'recommended',
  offers: 'nothing',
  options: {
    max: { type: 'integer', minimum: 1, default: 100, description: 'The highest limit that is not reported.' },
  },
  messages: { long: '\`{{name}}\` may go on for {{count}} {{unit}}: at most {{max}} are meant to. Lower \`{{option}}\`.' },
  *check({ facts, options }) {
    for (const run of facts.of('agent-run')) {
      const { state, count } = run.bound
      if (state !== 'given' || count === undefined || count <= options.max) continue
      yield { at: run, message: 'long', data: { count, unit: run.unit, option: run.option, max: options.max } }
    }
  },
})
`

/** @param {string} parameters @param {string} options */
const program = (parameters, options) => `import { Agent, run } from '@openai/agents'

const clerk = new Agent({ name: 'clerk' })

export const answer = (${parameters}) => run(clerk, question, ${options})
`

/** Programs of the page, in the order of its blocks: reported, silent, reported, silent. */
const programs = [
  program('question: string', '{ maxTurns: 500 }'),
  program('question: string', '{ maxTurns: 20 }'),
  program('question: string', '{ maxTurns: 2 * 100 }'),
  program('question: string, maxTurns: number', '{ maxTurns }'),
]

/** @param {string} text */
function page(text) {
  const left = [...programs]
  return text
    .replace('In one sentence, the harm.', 'A run of hundreds of turns has cost more than anybody meant to spend when it ends.')
    .replaceAll(/(?<=```ts (?:bad|good)\n)[^]*?(?=```)/gu, () => left.shift() ?? '')
    .replace('None.', '<!-- begin auto-generated rule options list -->\n<!-- end auto-generated rule options list -->')
}

const test = `/** The edges that the page of the rule does not show. */
import { describe, expect, it } from 'vitest'
import { findingsOf, lint } from '../linting.js'
import { silentWhereUnknown } from './unknown-values.js'

silentWhereUnknown('no-long-runs', [
  {
    what: 'a run', key: 'maxTurns', open: '{ maxTurns: 500 }',
    text: ({ imports, parameters, before }, options) => \`\${imports}
import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(\${parameters}) {
  \${before}
  return run(clerk, 'Hello', \${options})
}\`,
  },
])

describe('no-long-runs', () => {
  it('is silent at the limit itself', () => {
    const code = (turns: number): string => \`import { Agent, run } from '@openai/agents'\\nawait run(new Agent({ name: 'clerk' }), 'Hello', { maxTurns: \${turns} })\\n\`
    expect(findingsOf(lint(code(100)))).toEqual([])
    expect(findingsOf(lint(code(101)))).toEqual(['2 no-long-runs'])
  })
})
`

/** What becomes of each file. @type {Readonly<Record<string, (text: string) => string>>} */
export const filledIn = {
  'docs/rules/no-long-runs.md': page,
  'rules/no-long-runs.ts': () => rule,
  'tests/rules/no-long-runs.test.ts': () => test,
}
