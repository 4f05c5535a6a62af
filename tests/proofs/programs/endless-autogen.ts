import { AssistantAgent, type Message } from './autogen.js'

const writer = new AssistantAgent('writer', { llmConfig: { model: 'gpt-4o-mini' } })

export async function main(): Promise<string> {
  const history: Message[] = [{ name: 'boss', content: 'Write about fences.' }]
  while (true) {
    try {
      return (await writer.generateReply(history))?.content ?? ''
    } catch (error) {
      console.warn(error)
    }
  }
}
