import { AssistantAgent, type Message } from './autogen.js'

const writer = new AssistantAgent('writer', { llmConfig: { model: 'gpt-4o-mini' } })

export async function main(): Promise<string[]> {
  const topics = Array.from({ length: 40 }, (_, number) => `topic ${number}`)
  const replies = await Promise.all(
    topics.map((topic) => {
      const history: Message[] = [{ name: 'boss', content: `Write about ${topic}.` }]
      return writer.generateReply(history)
    }),
  )
  return replies.map((reply) => reply?.content ?? '')
}
