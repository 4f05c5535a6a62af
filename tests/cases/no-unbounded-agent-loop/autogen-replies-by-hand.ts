import { AssistantAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const critic = new AssistantAgent({ name: 'critic', llmConfig: { model: 'gpt-4o-mini' } })

export async function open(messages: object[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const draft = await writer.generateReply(messages)
    const review = await critic.generateReply([...messages, draft])
    messages.push(draft, review)
    if (review.content.includes('TERMINATE')) return draft
  }
}

export async function bounded(messages: object[]) {
  for (let round = 0; round < 5; round++) {
    const draft = await writer.generateReply(messages)
    messages.push(draft)
  }
  return messages
}
