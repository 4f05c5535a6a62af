/** What the suggestion writes, and where the length of answers is limited without being seen. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { apply, findingsOf, lint, sourceCodeOf } from '../linting.js'
import { silentWhereUnknown } from './unknown-values.js'

silentWhereUnknown('require-output-limit', [
  {
    what: 'the limit of a request', key: 'max_output_tokens', open: '{}', preset: 'strict', alike: 'a limit may be there',
    text: ({ imports, parameters, before }, options) => `${imports}
import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(${parameters}) {
  ${before}
  const given = ${options}
  return openai.responses.create({ model: 'gpt-4o', input: 'Hello', ...given })
}`,
  },
  {
    what: 'the limit of a model object', key: 'maxTokens', open: '{}', preset: 'strict', alike: 'a limit may be there',
    text: ({ imports, parameters, before }, options) => `${imports}
import { ChatOpenAI } from '@langchain/openai'
export async function answer(${parameters}) {
  ${before}
  return new ChatOpenAI(${options}).invoke('Hello')
}`,
  },
])

/** The text after the suggestion, about which the rule says nothing more. */
function suggested(code: string, filename?: string): string {
  const run = { preset: 'strict', ...(filename === undefined ? {} : { filename }) } as const
  const [message, ...others] = lint(code, run).filter(({ ruleId }) => ruleId === 'agents/require-output-limit')
  expect(others).toEqual([])
  const [suggestion] = message?.suggestions ?? []
  if (!suggestion) throw new Error('nothing is suggested')
  const text = apply(code, suggestion.fix)
  if (filename === undefined) sourceCodeOf(text)
  expect(findingsOf(lint(text, run)).filter((finding) => finding.endsWith('require-output-limit'))).toEqual([])
  return text
}

const request = (model: string): string => `import OpenAI from 'openai'
const openai = new OpenAI()
export const ask = (model: string, input: string) => openai.responses.create({ ${model}, input })
`

describe('the number that is suggested', () => {
  it.each([
    ['model: \'gpt-4o-mini\'', 4096],
    ['model: \'gpt-5-mini\'', 25000],
    ['model: \'o4-mini\'', 25000],
    ['model: \'openai/gpt-oss-20b\'', 25000],
    ['model: \'deepseek-r1:8b\'', 25000],
    ['model: \'gpt-4o\', reasoning: { effort: \'low\' }', 25000],
    ['model', 25000],
  ])('leaves room to reason where the model does, or may: %s', (model, tokens) => {
    expect(suggested(request(model))).toContain(`input, max_output_tokens: ${String(tokens)} })`)
  })

  it('is told of the model that a provider of ai makes', () => {
    const code = (model: string): string => `import { generateText } from 'ai'
import { openai } from '@ai-sdk/openai'
export const ask = (prompt: string) => generateText({ model: openai('${model}'), prompt })
`
    expect(suggested(code('gpt-4.1'))).toContain('prompt, maxOutputTokens: 4096 })')
    expect(suggested(code('gpt-5'))).toContain('prompt, maxOutputTokens: 25000 })')
  })
})

describe('the suggestion', () => {
  it('is written where the model is made, and once for all its calls', () => {
    const code = `import { ChatOllama } from '@langchain/ollama'
const model = new ChatOllama({ model: 'llama3.2' })
export const ask = async (text: string) => [await model.invoke(text), await model.invoke(text)]
`
    expect(suggested(code)).toContain("new ChatOllama({ model: 'llama3.2', numPredict: 4096 })")
  })

  it('imports what it needs', () => {
    const code = `from agents import Agent, Runner

clerk = Agent(name="Clerk", model="gpt-4.1")
Runner.run_sync(clerk, "Hello", max_turns=3)
`
    const text = suggested(code, join(import.meta.dirname, 'clerk.py'))
    expect(text).toMatch(/^from agents import Agent, (?:ModelSettings, Runner|Runner, ModelSettings)\n/u)
    expect(text).toContain('Agent(name="Clerk", model="gpt-4.1", model_settings=ModelSettings(max_tokens=4096))')
  })

  it('goes into the configuration of an AutoGen agent', () => {
    const code = `from autogen import AssistantAgent, UserProxyAgent
boss = UserProxyAgent("boss", human_input_mode="ALWAYS")
writer = AssistantAgent("writer", llm_config={"model": "gpt-4o-mini"})
boss.initiate_chat(writer, message="Hello", max_turns=3)
`
    expect(suggested(code, join(import.meta.dirname, 'chat.py'))).toContain('llm_config={"model": "gpt-4o-mini", "max_tokens": 4096}')
  })
})

describe('nothing is said', () => {
  it.each([
    ['of an option that is ignored: that is told by itself', `generateText({ model, prompt, maxTokens: 500 })`],
    ['of options of the provider', `generateText({ model, prompt, providerOptions: settings })`],
    ['of a written undefined, which somebody wanted', `generateText({ model, prompt, maxOutputTokens: undefined })`],
  ])('%s', (_, call) => {
    const code = `import { generateText } from 'ai'\nimport { model, prompt, settings } from './setup.js'\nexport const ask = () => ${call}\n`
    expect(findingsOf(lint(code, { preset: 'strict' })).filter((finding) => finding.endsWith('require-output-limit'))).toEqual([])
  })
})
