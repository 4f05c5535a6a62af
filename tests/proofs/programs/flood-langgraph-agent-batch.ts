import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { ChatOpenAI } from '@langchain/openai'

const clerk = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 }), tools: [] })

export async function main(): Promise<string[]> {
  const states = Array.from({ length: 40 }, (_, number) => ({ messages: [{ role: 'user', content: `Question ${number}` }] }))
  const answers = await clerk.batch(states)
  return answers.map(({ messages }) => messages.at(-1)?.text ?? '')
}
