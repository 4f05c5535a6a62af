import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const llmConfig = { model: 'gpt-4o-mini' }
const writer = new AssistantAgent({ name: 'writer', llmConfig })
const critic = new AssistantAgent({ name: 'critic', llmConfig, systemMessage: 'Find one fault. Never praise.' })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })

export async function improve(summary: string) {
  await boss.initiateChat(writer, { message: `Improve this until it is perfect: ${summary}` }) // reports: require-turn-limit
  return critic.initiateChat(writer, { message: summary, clearHistory: true }) // reports: require-turn-limit
}

export async function improveFourTimes(summary: string) {
  return boss.initiateChat(writer, { message: `Improve this: ${summary}`, maxTurns: 4 })
}
