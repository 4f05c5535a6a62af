/** A new rule: its page, which is its first test, itself, a test for the edges, and its line in the list. */
import { changedFile, newFile } from './change.js'
import { withListed } from './list-file.js'
import { Refusal } from './refusal.js'

/** @param {string} name */
function identifierOf(name) {
  return name.replaceAll(/-(.)/gu, (_, letter) => letter.toUpperCase())
}

/** @param {string} name */
const ruleFile = (name) => `import { defineRule } from '../src/rule.js'

/** In one sentence, the harm. */
export default defineRule({
  type: 'problem',
  description: '${name.startsWith('no-') ? 'Disallow' : 'Require'} what the name says, in a few words',
  preset: 'recommended',
  offers: 'nothing',
  options: {},
  messages: { found: '\`{{name}}\`: what happens, and what to write.' },
  *check({ facts }) {
    for (const call of facts.of('model-call')) {
      if (call.name !== '') continue
      yield { at: call, message: 'found' }
    }
  },
})
`

const program = `import OpenAI from 'openai'

const openai = new OpenAI()
console.log(await openai.responses.create({ model: 'gpt-4o-mini', input: 'Hello' }))
`

const captions = { bad: '❌ Reported:', good: '✅ Not reported:' }

/** @param {'bad' | 'good'} mark */
const block = (mark) => `${captions[mark]}\n\n\`\`\`ts ${mark}\n${program}\`\`\``

/** @param {string} name */
const pageFile = (name) => `# ${name}

<!-- end auto-generated rule header -->

In one sentence, the harm.

## What it reports

${block('bad')}

${block('good')}

${block('bad')}

It is silent where the bound stands elsewhere, and where nobody can tell:

${block('good')}

## What this fix changes

There is no fix.

## Options

None.

## When not to use it

Where it is not your code that decides.
`

/** @param {string} name */
const testFile = (name) => `/** The edges that the page of the rule does not show. */
import { describe, expect, it } from 'vitest'
import { findingsOf, lint } from '../linting.js'
import { silentWhereUnknown } from './unknown-values.js'

const program = \`${program}\`

silentWhereUnknown('${name}', [
  {
    what: 'what the option limits', key: 'option', open: '{}',
    text: ({ imports, parameters, before }, options) => \`\${imports}
import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(\${parameters}) {
  \${before}
  return openai.responses.create(\${options})
}\`,
  },
])

describe('${name}', () => {
  it('reports the call', () => {
    expect(findingsOf(lint(program))).toEqual(['4 ${name}'])
  })
})
`

/**
 * @param {string} root
 * @param {string} name
 */
export function planRule(root, name) {
  if (!/^(?:no|require)(?:-[a-z]+)+$/u.test(name)) {
    throw new Refusal(`\`${name}\` is no name of a rule: no-HAZARD or require-GUARD, small letters with - between words.`)
  }
  const list = 'rules/index.ts'
  const identifier = identifierOf(name)
  const changes = [
    newFile(root, `docs/rules/${name}.md`, pageFile(name)),
    newFile(root, `rules/${name}.ts`, ruleFile(name)),
    newFile(root, `tests/rules/${name}.test.ts`, testFile(name)),
    changedFile(root, list, (text) =>
      withListed(text, list, 'const table = {', {
        name: identifier,
        specifier: `./${name}.js`,
        importing: `import ${identifier} from './${name}.js'`,
        entry: `'${name}': ${identifier},`,
      })),
  ]
  return { changes, next: `Write docs/rules/${name}.md first: its blocks run as tests. Then \`check\`, and the edges. \`npm run docs:generate\` writes its header and tables. Then \`npm test\`.` }
}
