import { Agent, run, tool } from '@openai/agents'
import { z } from 'zod'

const lookUpOrder = tool({
  name: 'look_up_order',
  description: 'Look up an order by its number',
  parameters: z.object({ order: z.string() }),
  execute: async ({ order }) => `Order ${order} is shipped.`,
})

const clerk = new Agent({ name: 'Clerk', instructions: 'Help the customer.', tools: [lookUpOrder] })
const options = { max_turns: 5, stream: false as const }

export async function main(): Promise<string | undefined> {
  const result = await run(clerk, 'Where is order 12?', options)
  return result.finalOutput
}
