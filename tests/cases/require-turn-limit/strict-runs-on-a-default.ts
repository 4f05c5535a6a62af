// preset: strict
import OpenAI from 'openai'
import { Agent, run, Runner } from '@openai/agents'
import { tools } from './tools.js'

const agent = new Agent({ name: 'Clerk', instructions: 'File it.' }) // reports: require-output-limit
const client = new OpenAI()
const body = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Go.' }], tools }

export async function onDefaults(text: string) {
  await run(agent, text) // reports: require-turn-limit, require-deadline
  await new Runner().run(agent, text) // reports: require-turn-limit, require-deadline
  return client.chat.completions.runTools(body) // reports: require-turn-limit, require-output-limit
}

export async function stated(text: string, options: { maxTurns: number }) {
  await run(agent, text, { maxTurns: 10 }) // reports: require-deadline
  await run(agent, text, options)
  await run(agent, text, { ...options })
  await new Runner().run(agent, text, { maxTurns: 4 }) // reports: require-deadline
  return client.chat.completions.runTools(body, { maxChatCompletions: 10 }) // reports: require-output-limit
}
