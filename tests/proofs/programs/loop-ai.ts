import { openai } from '@ai-sdk/openai'
import { generateText, tool, type ModelMessage } from 'ai'
import { z } from 'zod'

const lookUpOrder = tool({
  description: 'Look up an order by its number',
  inputSchema: z.object({ order: z.string() }),
  execute: async ({ order }) => ({ order, state: 'shipped' }),
})

export async function main(): Promise<string> {
  const messages: ModelMessage[] = [{ role: 'user', content: 'Where is order 12?' }]
  while (true) {
    const result = await generateText({ model: openai('gpt-4o'), tools: { lookUpOrder }, messages })
    messages.push(...result.responseMessages)
    if (result.finishReason !== 'tool-calls') return result.text
  }
}
