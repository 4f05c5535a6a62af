import { HumanMessage, ToolMessage, type BaseMessage } from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { ChatOpenAI } from '@langchain/openai'
import { z } from 'zod'

const lookUpOrder = tool(({ order }: { order: string }) => `Order ${order} is shipped.`, {
  name: 'look_up_order',
  description: 'Look up an order by its number',
  schema: z.object({ order: z.string() }),
})

const model = new ChatOpenAI({ model: 'gpt-4o' }).bindTools([lookUpOrder])

export async function main(): Promise<string> {
  const messages: BaseMessage[] = [new HumanMessage('Where is order 12?')]
  while (true) {
    const reply = await model.invoke(messages)
    messages.push(reply)
    if (!reply.tool_calls?.length) return reply.text
    for (const call of reply.tool_calls) messages.push(new ToolMessage({ content: 'shipped', tool_call_id: call.id ?? '' }))
  }
}
