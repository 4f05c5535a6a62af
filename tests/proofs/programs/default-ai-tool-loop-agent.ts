import { openai } from '@ai-sdk/openai'
import { tool, ToolLoopAgent } from 'ai'
import { z } from 'zod'

const lookUpOrder = tool({
  description: 'Look up an order by its number',
  inputSchema: z.object({ order: z.string() }),
  execute: async ({ order }) => ({ order, state: 'shipped' }),
})

const clerk = new ToolLoopAgent({ model: openai('gpt-4o'), tools: { lookUpOrder } })

export async function main(): Promise<string> {
  const result = await clerk.generate({ prompt: 'Where is order 12?' })
  return result.text
}
