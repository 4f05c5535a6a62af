/** Answers a customer: stops when the model calls `reply`, or after eight steps. */
import { openai } from '@ai-sdk/openai'
import { generateText, hasToolCall, isStepCount, tool } from 'ai'
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

export async function support(question: string): Promise<string> {
  const result = await generateText({
    model: openai('gpt-4o'),
    tools: { lookUpOrder, reply },
    stopWhen: [hasToolCall('reply'), isStepCount(8)],
    prompt: question,
  })
  return result.text
}
