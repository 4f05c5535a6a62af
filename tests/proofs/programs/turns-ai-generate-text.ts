import { openai } from '@ai-sdk/openai'
import { generateText, hasToolCall, tool } from 'ai'
import { z } from 'zod'

const lookUpOrder = tool({
  description: 'Look up an order by its number',
  inputSchema: z.object({ order: z.string() }),
  execute: async ({ order }) => ({ order, state: 'shipped' }),
})

const reply = tool({
  description: 'Send the final reply to the customer',
  inputSchema: z.object({ text: z.string() }),
  execute: async ({ text }) => ({ sent: text.length }),
})

export async function main(): Promise<string> {
  const result = await generateText({
    model: openai('gpt-4o'),
    tools: { lookUpOrder, reply },
    stopWhen: hasToolCall('reply'),
    prompt: 'Where is order 12?',
  })
  return result.text
}
