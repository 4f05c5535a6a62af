import OpenAI from 'openai'
import { search, tools } from './tools.js'

const client = new OpenAI()

const handlers: Record<string, (input: string) => Promise<string>> = {
  search,
  summarise: async (input) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text,
}

export async function turn(messages: OpenAI.ChatCompletionMessageParam[]) {
  const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
  const message = reply.choices[0].message
  const results = await Promise.all(
    (message.tool_calls ?? []).map(async (call) => ({
      role: 'tool' as const,
      tool_call_id: call.id,
      content: await handlers[call.function.name](call.function.arguments),
    })),
  )
  return [...messages, message, ...results]
}

export async function anthropicStyle(blocks: { type: string; name: string; input: string }[]) {
  return Promise.all(blocks.filter((block) => block.type === 'tool_use').map((block) => search(block.input)))
}
