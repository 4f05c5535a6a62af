import OpenAI from 'openai'
import { tools } from './tools.js'

const client = new OpenAI()
const body = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Hello' }], tools }

export async function ask(given: { maxChatCompletions?: number }) {
  await client.chat.completions.runTools({ ...body, maxChatCompletions: 4 }).finalContent() // reports: no-ignored-limit
  await client.chat.completions.runTools(body, { maxSteps: 4 }).finalContent() // reports: no-ignored-limit
  await client.chat.completions.runTools({ ...body, maxChatCompletions: 4 }, given).finalContent()
  await client.chat.completions.runTools({ ...body, maxChatCompletions: 4 }, { ...given }).finalContent()
  await client.chat.completions.runTools({ ...body, maxChatCompletions: Infinity }).finalContent()
  return client.chat.completions.runTools(body, { maxChatCompletions: 4 }).finalContent()
}
