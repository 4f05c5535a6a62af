import { Agent, run, tool } from '@openai/agents'
import { z } from 'zod'

const lookUpOrder = tool({
  name: 'look_up_order',
  description: 'Look up an order by its number',
  parameters: z.object({ order: z.string() }),
  execute: async ({ order }) => `Order ${order} is shipped.`,
})

const clerk = new Agent({ name: 'Clerk', instructions: 'Look up the order.', tools: [lookUpOrder] })
const ask = clerk.asTool({ toolName: 'ask_clerk', toolDescription: 'Asks the clerk.' })
const chief = new Agent({ name: 'Chief', instructions: 'Help the customer.', tools: [ask] })

export async function main(): Promise<string | undefined> {
  const result = await run(chief, 'Where is order 12?', { maxTurns: 2 })
  return result.finalOutput
}
