import * as anthropicSdk from '@anthropic-ai/sdk'
import { Anthropic as Claude } from '@anthropic-ai/sdk'
import { AzureOpenAI } from 'openai'
import { tools } from './tools.js'

const base = { model: 'claude-sonnet-4-5', max_tokens: 1024, tools }
const { messages: claudeMessages } = new Claude()
const { create } = { create: (input: string) => new AzureOpenAI().responses.create({ model: 'gpt-4o', input }) }

export async function destructured(messages: Claude.MessageParam[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const { content, stop_reason } = await claudeMessages.create({ ...base, messages })
    messages.push({ role: 'assistant', content })
    if (stop_reason === 'end_turn') return content
  }
}

export async function namespaced(messages: Claude.MessageParam[]) {
  const client = new anthropicSdk.default()
  for (;;) { // reports: no-unbounded-agent-loop
    const { content, stop_reason } = await client.messages.create({ ...base, messages })
    messages.push({ role: 'assistant', content })
    if (stop_reason === 'end_turn') return content
  }
}

export async function typed(client: Claude, messages: Claude.MessageParam[]) {
  let last: Claude.Message | undefined
  while (last?.stop_reason !== 'end_turn') { // reports: no-unbounded-agent-loop
    last = await client.messages.create({ ...base, messages })
    messages.push({ role: 'assistant', content: last.content })
  }
  return last
}

export async function throughAnObject(text: string) {
  while (!text.includes('DONE')) { // reports: no-unbounded-agent-loop
    text = (await create(text)).output_text
  }
  return text
}
