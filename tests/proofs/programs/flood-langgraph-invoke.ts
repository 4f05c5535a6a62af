import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { ChatOpenAI } from '@langchain/openai'

const clerk = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 }), tools: [] })

async function ask(content: string): Promise<string> {
  const { messages } = await clerk.invoke({ messages: [{ role: 'user', content }] }, { recursionLimit: 10 })
  return messages.at(-1)?.text ?? ''
}

export const main = (): Promise<string[]> => Promise.all(Array.from({ length: 40 }, (_, number) => ask(`Question ${number}`)))
