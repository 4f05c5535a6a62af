import { AssistantAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })

export const drafts = (history: object[]) =>
  Promise.all(Array.from({ length: 20 }, () => writer.generateReply(history))) // reports: no-unbounded-fan-out

export const threeDrafts = (history: object[]) =>
  Promise.all(Array.from({ length: 3 }, () => writer.generateReply(history)))
