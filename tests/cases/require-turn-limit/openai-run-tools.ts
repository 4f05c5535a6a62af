import OpenAI from 'openai'
import { tools } from './tools.js'

const client = new OpenAI()
const messages = [{ role: 'user' as const, content: 'What is the weather?' }]
const body = { model: 'gpt-4o', messages, tools }

export async function bounded() {
  await client.chat.completions.runTools(body).finalContent()
  await client.chat.completions.runTools({ ...body, maxChatCompletions: Infinity }).finalContent()
  return client.chat.completions.runTools(body, { maxChatCompletions: 4 }).finalContent()
}

export async function open() {
  await client.chat.completions.runTools(body, { maxChatCompletions: Infinity }).finalContent() // reports: require-turn-limit
  return client.chat.completions
    .runTools(body, { maxChatCompletions: Number.POSITIVE_INFINITY }) // reports: require-turn-limit
    .on('message', (message) => console.log(message.role))
    .finalContent()
}
