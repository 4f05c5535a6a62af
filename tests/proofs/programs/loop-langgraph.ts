import { createReactAgent } from '@langchain/langgraph/prebuilt'
import { ChatOpenAI } from '@langchain/openai'

const writer = createReactAgent({ llm: new ChatOpenAI({ model: 'gpt-4o-mini' }), tools: [] })

export async function main(): Promise<string> {
  let draft = 'Write about fences.'
  while (!draft.includes('DONE')) {
    const { messages } = await writer.invoke({ messages: [{ role: 'user', content: `Improve: ${draft}` }] }, { recursionLimit: 10 })
    draft = messages.at(-1)?.text ?? ''
  }
  return draft
}
