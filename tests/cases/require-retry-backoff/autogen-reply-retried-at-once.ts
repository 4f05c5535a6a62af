import { AssistantAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function reply(messages: object[]) {
  for (let i = 0; i < 5; i++) { // reports: require-retry-backoff
    try {
      return await writer.generateReply(messages)
    } catch {
      // the error is lost
    }
  }
}

export async function patientReply(messages: object[]) {
  for (let i = 0; i < 5; i++) {
    try {
      return await writer.generateReply(messages)
    } catch (error) {
      if (i === 4) throw error
      await sleep(1000 * 2 ** i)
    }
  }
}
