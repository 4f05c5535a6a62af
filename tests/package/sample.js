/** The program that the legs lint, in the forms that projects have, and what must be said of it. */

/** A fault of each form of answer: a fix that imports, a fix that adds an option, a suggestion. */
const body = `const writer = new AssistantAgent('writer', { llmConfig: { model: 'm' } })
const boss = new UserProxyAgent('boss', { humanInputMode: 'NEVER' })

async function factsOf(documents) {
  return Promise.all(documents.map((text) => generateText({ model: 'm', prompt: text, maxOutputTokens: 900 })))
}

async function untilItWorks(prompt) {
  for (;;) {
    try {
      return await generateText({ model: 'm', prompt, maxOutputTokens: 900 })
    } catch {
      await sleep(1000)
    }
  }
}

async function improve(documents) {
  const facts = await factsOf(documents)
  await untilItWorks(facts.join())
  return boss.initiateChat(writer, { message: 'Improve it until it is perfect.' })
}
`

export const esModule = `import { setTimeout as sleep } from 'node:timers/promises'
import { generateText } from 'ai'
import { AssistantAgent, UserProxyAgent } from './autogen.js'

${body}
export { improve }
`

export const commonJs = `const { setTimeout: sleep } = require('node:timers/promises')
const { generateText } = require('ai')
const { AssistantAgent, UserProxyAgent } = require('./autogen.js')

${body}
module.exports = { improve }
`

export const typed = esModule
  .replace('factsOf(documents)', 'factsOf(documents: readonly string[]): Promise<unknown[]>')
  .replace('untilItWorks(prompt)', 'untilItWorks(prompt: string): Promise<unknown>')
  .replace('improve(documents)', 'improve(documents: readonly string[]): Promise<unknown>')

/**
 * What a file with one of these texts must give, as `Project.eslint` lists it.
 * @param {string} path
 * @param {string} [namespace]
 */
export function expectedIn(path, namespace = 'agents') {
  return [`${path}:9 ${namespace}/no-unbounded-fan-out`, `${path}:13 ${namespace}/no-unbounded-retry`, `${path}:25 ${namespace}/require-turn-limit`]
}

/**
 * A manifest that lists the limiter, so that the fixes may import it.
 * @param {'module' | 'commonjs'} type
 */
export function manifest(type) {
  return JSON.stringify({ name: 'app', private: true, type, dependencies: { 'ai': '^7.0.0', 'p-limit': '^7.0.0' } })
}

/** The presets as a plain array, for every ESLint that has flat configs. */
export const plainConfig = `[
  ...agents.configs.recommended,
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
]`

/** A configuration as an ES module. */
export const configuration = `import agents from 'eslint-plugin-agents'
import tseslint from 'typescript-eslint'

export default ${plainConfig}
`

/** The same as CommonJS. */
export const requiring = `const { default: agents } = require('eslint-plugin-agents')
const tseslint = require('typescript-eslint')

module.exports = ${plainConfig}
`
