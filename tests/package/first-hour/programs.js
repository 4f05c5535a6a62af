/** What the stranger writes, step by step. */

export const configuration = `import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import agents from 'eslint-plugin-agents'
import tseslint from 'typescript-eslint'

export default defineConfig(js.configs.recommended, tseslint.configs.recommended, agents.configs.recommended)
`

export const wrapperInSettings = configuration.replace('agents.configs.recommended)', `agents.configs.recommended, {
  settings: { agents: { sdks: { house: { packages: ['./llm.js'], calls: { 'askModel()': 'model-call' } } } } },
})`)

export const summaries = `import OpenAI from 'openai'

const client = new OpenAI()

export async function summarise(documents: string[]): Promise<string[]> {
  return Promise.all(documents.map(async (text) => {
    const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input: text })
    return output_text
  }))
}
`

export const stubborn = `import OpenAI from 'openai'

const client = new OpenAI()

export async function ask(input: string): Promise<string> {
  while (true) {
    try {
      const { output_text } = await client.responses.create({ model: 'gpt-5-mini', input })
      return output_text
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}
`

export const wrapper = `import { askModel } from './llm.js'

export const translate = (texts: string[]): Promise<string[]> => Promise.all(texts.map((text) => askModel(\`Translate: \${text}\`)))
`

export const clerk = `import { Agent, run } from '@openai/agents'

const clerk = new Agent({ name: 'Clerk', instructions: 'Answer the letter.' })

export const answer = (letter: string): Promise<unknown> => run(clerk, letter, { maxTurns: null })
`
