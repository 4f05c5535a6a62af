import { Agent } from './agent.js'
import { run } from './pipeline.js'
import OpenAI from 'openai'

const client = new OpenAI()
export const agent = new Agent({ name: 'Mine', maxTurns: 4 })
export const settings = { maxTurns: 4, max_tokens: 500, recursionLimit: 5 }
await run(agent, 'Hello', { max_turns: 4 })
// Sent on as it is: the provider refuses it, and the program hears of it.
await client.chat.completions.create({ model: 'gpt-4o', messages: [], maxTokens: 500 })
