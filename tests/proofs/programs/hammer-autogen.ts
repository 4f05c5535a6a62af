import { AssistantAgent, type Message } from './autogen.js'

const writer = new AssistantAgent('writer', { llmConfig: { model: 'gpt-4o-mini' } })

async function reply(history: readonly Message[]): Promise<string> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return (await writer.generateReply(history))?.content ?? ''
    } catch {
      continue
    }
  }
  throw new Error('No reply.')
}

export const main = (): Promise<string> => reply([{ name: 'boss', content: 'Write about fences.' }])
