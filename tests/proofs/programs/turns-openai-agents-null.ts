import { Agent, run, tool } from '@openai/agents'
import { z } from 'zod'

const lookUpOrder = tool({
  name: 'look_up_order',
  description: 'Look up an order by its number',
  parameters: z.object({ order: z.string() }),
  execute: async ({ order }) => `Order ${order} is shipped.`,
})

const clerk = new Agent({ name: 'Clerk', instructions: 'Help the customer.', tools: [lookUpOrder] })

export async function main(): Promise<string | undefined> {
  const result = await run(clerk, 'Where is order 12?', { maxTurns: null })
  return result.finalOutput
}
