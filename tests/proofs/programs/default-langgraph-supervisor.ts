import { tool } from '@langchain/core/tools'
import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { createSupervisor } from '@langchain/langgraph-supervisor'
import { ChatOpenAI } from '@langchain/openai'
import { z } from 'zod'

const llm = new ChatOpenAI({ model: 'gpt-4o' })

const lookUpOrder = tool(({ order }: { order: string }) => `Order ${order} is shipped.`, {
  name: 'look_up_order',
  description: 'Look up an order by its number',
  schema: z.object({ order: z.string() }),
})

const clerk = createReactAgent({ llm, tools: [lookUpOrder], name: 'clerk' })
const team = createSupervisor({ agents: [clerk], llm }).compile()

export async function main(): Promise<number> {
  const state = await team.invoke({ messages: [{ role: 'user', content: 'Where is order 12?' }] })
  return state.messages.length
}
