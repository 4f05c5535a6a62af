/** The rules' deciding values, hidden; a rule may have its programs in a test file of its own instead. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import { silentWhereUnknown } from './unknown-values.js'

const OPENAI = "import OpenAI from 'openai'\nconst openai = new OpenAI({ maxRetries: 0 })\n"
const REQUEST = "openai.chat.completions.create({ model: 'gpt-4o', messages })"

silentWhereUnknown('require-turn-limit', [
  {
    what: 'a chat of two agents', key: 'maxTurns', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import { AssistantAgent, UserProxyAgent } from './agents.js'
const writer = new AssistantAgent({ name: 'writer' })
const boss = new UserProxyAgent({ name: 'boss' })
export async function chat(${parameters}) {
  ${before}
  await boss.initiateChat(writer, ${options})
}`,
  },
  {
    what: 'a run', key: 'maxTurns', open: '{}', preset: 'strict',
    text: ({ imports, parameters, before }, options) => `${imports}
import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(${parameters}) {
  ${before}
  return run(clerk, 'Hello', ${options})
}`,
  },
  {
    what: 'a stop condition', key: 'stopWhen', open: '{ stopWhen: [] }',
    text: ({ imports, parameters, before }, options) => `${imports}
import { generateText } from 'ai'
import { model, tools } from './model.js'
export async function answer(${parameters}) {
  ${before}
  const options = ${options}
  return generateText({ model, tools, prompt: 'Hello', ...options })
}`,
  },
])

silentWhereUnknown('require-round-limit', [
  {
    what: 'a group', key: 'maxRound', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import { AssistantAgent, GroupChat, GroupChatManager } from './agents.js'
const agents = [new AssistantAgent({ name: 'a' }), new AssistantAgent({ name: 'b' })]
export async function panel(${parameters}) {
  ${before}
  const limits = ${options}
  return new GroupChatManager({ groupChat: new GroupChat({ agents, messages: [], ...limits }) })
}`,
  },
])

silentWhereUnknown('no-unbounded-fan-out', [
  {
    what: 'the option of a mapping helper', key: 'concurrency', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import pMap from 'p-map'
${OPENAI}export async function all(chats: Chat[], ${parameters}) {
  ${before}
  return pMap(chats, (messages) => ${REQUEST}, ${options})
}`,
  },
  {
    what: 'the places of a limiter', key: 'places', open: '{ places: Infinity }',
    text: ({ imports, parameters, before }, options) => `${imports}
import pLimit from 'p-limit'
${OPENAI}export async function all(chats: Chat[], ${parameters}) {
  ${before}
  const settings = ${options}
  const limit = pLimit(settings.places)
  return Promise.all(chats.map((messages) => limit(() => ${REQUEST})))
}`,
  },
  {
    what: 'the number of calls', key: 'count', open: '{ count: 500 }',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function samples(messages: Chat, ${parameters}) {
  ${before}
  const wanted = ${options}
  return Promise.all(Array.from({ length: wanted.count }, () => ${REQUEST}))
}`,
  },
])

silentWhereUnknown('require-retry-backoff', [
  {
    what: 'the pause of a helper', key: 'minTimeout', open: '{ minTimeout: 0 }',
    text: ({ imports, parameters, before }, options) => `${imports}
import pRetry from 'p-retry'
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  return pRetry(() => ${REQUEST}, ${options})
}`,
  },
  {
    what: 'what runs after a failure', key: 'recover', open: '{ recover: () => {} }', alike: 'something unknown runs',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  const hooks = ${options}
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await ${REQUEST}
    } catch (error) {
      await hooks.recover(attempt)
    }
  }
}`,
  },
])

silentWhereUnknown('no-unbounded-retry', [
  {
    what: 'the attempts of a helper', key: 'retries', open: '{ retries: Infinity }',
    text: ({ imports, parameters, before }, options) => `${imports}
import pRetry from 'p-retry'
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  return pRetry(() => ${REQUEST}, ${options})
}`,
  },
  {
    what: 'the attempts of a loop', key: 'attempts', open: '{ attempts: Infinity }', alike: 'attempts are counted',
    text: ({ imports, parameters, before }, options) => `${imports}
import { setTimeout as sleep } from 'node:timers/promises'
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  const limits = ${options}
  for (let attempt = 1; ; attempt++) {
    try {
      return await ${REQUEST}
    } catch (error) {
      if (attempt >= limits.attempts) throw error
      await sleep(1000)
    }
  }
}`,
  },
])

silentWhereUnknown('no-unbounded-agent-loop', [
  {
    what: 'the turns of a loop', key: 'turns', open: '{ turns: Infinity }', alike: 'turns are counted',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function work(messages: Chat, ${parameters}) {
  ${before}
  const limits = ${options}
  for (let turn = 0; turn < limits.turns; turn++) {
    const { choices } = await ${REQUEST}
    messages.push(choices[0].message)
    if (!choices[0].message.tool_calls) return messages
  }
}`,
  },
])

silentWhereUnknown('no-stacked-retries', [
  {
    what: 'the attempts of a helper', key: 'retries', open: '{ retries: 9 }', preset: 'strict',
    text: ({ imports, parameters, before }, options) => `${imports}
import Anthropic from '@anthropic-ai/sdk'
import pRetry from 'p-retry'
const anthropic = new Anthropic()
export async function answer(messages: Chat, ${parameters}) {
  ${before}
  return pRetry(() => anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages }), ${options})
}`,
  },
  {
    what: 'the retries of a client', key: 'maxRetries', open: '{ maxRetries: 5 }', preset: 'strict',
    text: ({ imports, parameters, before }, options) => `${imports}
import Anthropic from '@anthropic-ai/sdk'
import pRetry from 'p-retry'
export async function answer(messages: Chat, ${parameters}) {
  ${before}
  const anthropic = new Anthropic(${options})
  return pRetry(() => anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 99, messages }), { retries: 1 })
}`,
  },
])

silentWhereUnknown('max-model-calls', [
  {
    what: 'the turns of a loop', key: 'pages', open: '{ pages: 300 }', preset: 'strict', alike: 'turns are counted',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function work(messages: Chat, ${parameters}) {
  ${before}
  const limits = ${options}
  for (let page = 0; page < limits.pages; page++) await ${REQUEST}
}`,
  },
])

silentWhereUnknown('no-swallowed-model-error', [
  {
    what: 'what stands for the answer', key: 'answer', open: '{}', preset: 'strict', alike: 'whatever a record holds, it is not an empty one',
    text: ({ imports, parameters, before }, options) => `${imports}
import OpenAI from 'openai'
const openai = new OpenAI({ timeout: 60_000 })
export async function answer(messages: Chat, ${parameters}) {
  ${before}
  try {
    return await openai.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 1000, messages })
  } catch (error) {
    console.error(error)
    return ${options}
  }
}`,
  },
])

silentWhereUnknown('no-unbounded-history', [
  {
    what: 'an option by which the service shortens what it is sent', key: 'truncation', open: '{}', preset: 'strict', alike: 'any value of it may shorten what is sent',
    text: ({ imports, parameters, before }, options) => `${imports}
import OpenAI from 'openai'
const openai = new OpenAI({ timeout: 60_000 })
const history: Turn[] = []
export async function answer(question: string, ${parameters}) {
  ${before}
  history.push({ role: 'user', content: question })
  const shortened = ${options}
  const response = await openai.responses.create({ model: 'gpt-4o', max_output_tokens: 1000, ...shortened, input: history })
  history.push({ role: 'assistant', content: response.output_text })
  return response.output_text
}`,
  },
])

silentWhereUnknown('require-deadline', [
  {
    what: 'the signal of a run', key: 'signal', open: '{ maxTurns: 5 }', preset: 'strict', alike: 'whatever signal it is, somebody else gives it',
    text: ({ imports, parameters, before }, options) => `${imports}
import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk', modelSettings: { maxTokens: 500 } })
export async function answer(${parameters}) {
  ${before}
  const { finalOutput } = await run(clerk, 'Hello', ${options})
  return finalOutput
}`,
  },
])

it('every rule has such programs', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'))
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  const named = texts.flatMap((text) => [...text.matchAll(/^silentWhereUnknown\('([\w-]+)', \[/gm)].map((match) => match[1]))
  expect([...new Set(named)].sort()).toEqual(Object.keys(rules).sort())
})
