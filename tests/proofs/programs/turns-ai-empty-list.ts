import { openai } from '@ai-sdk/openai'
import { generateText, tool } from 'ai'
import { z } from 'zod'

const lookUpOrder = tool({
  description: 'Look up an order by its number',
  inputSchema: z.object({ order: z.string() }),
  execute: async ({ order }) => ({ order, state: 'shipped' }),
})

export async function main(): Promise<string> {
  const result = await generateText({
    model: openai('gpt-4o'),
    tools: { lookUpOrder },
    stopWhen: [],
    prompt: 'Where is order 12?',
  })
  return result.text
}
