import { ChatOpenAI } from '@langchain/openai'
import { createAgent, tool } from 'langchain'
import { z } from 'zod'

const lookUpOrder = tool(({ order }: { order: string }) => `Order ${order} is shipped.`, {
  name: 'look_up_order',
  description: 'Look up an order by its number',
  schema: z.object({ order: z.string() }),
})

const clerk = createAgent({ model: new ChatOpenAI({ model: 'gpt-4o' }), tools: [lookUpOrder] })

export async function main(): Promise<string> {
  const state = await clerk.invoke({ messages: [{ role: 'user', content: 'Where is order 12?' }] }, { configurable: { desk: 'orders', recursionLimit: 10 } })
  return state.messages.at(-1)?.text ?? ''
}
