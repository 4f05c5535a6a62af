import { OpenAI as Client } from 'openai'
import * as agents from '@openai/agents'
const { run: start, Agent } = agents
const client = new Client()
const { completions } = client.chat
const clerk = new Agent({ name: 'clerk' })
export async function ask(messages: Message[]) {
  await completions.create({ model: 'gpt-4o', messages })
  await start(clerk, 'Hello', { maxTurns: 4 })
}
