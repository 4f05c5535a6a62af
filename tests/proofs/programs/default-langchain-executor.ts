import { AgentExecutor, createToolCallingAgent } from '@langchain/classic/agents'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { z } from 'zod'

const lookUpOrder = tool(({ order }: { order: string }) => `Order ${order} is shipped.`, {
  name: 'look_up_order',
  description: 'Look up an order by its number',
  schema: z.object({ order: z.string() }),
})

const tools = [lookUpOrder]
const prompt = ChatPromptTemplate.fromMessages([['human', '{input}'], ['placeholder', '{agent_scratchpad}']])
const agent = createToolCallingAgent({ llm: new ChatOpenAI({ model: 'gpt-4o' }), tools, prompt })
const executor = new AgentExecutor({ agent, tools })

export async function main(): Promise<string> {
  const { output } = await executor.invoke({ input: 'Where is order 12?' })
  return String(output)
}
