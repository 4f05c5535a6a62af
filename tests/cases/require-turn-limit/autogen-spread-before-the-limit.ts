import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
const base = { clearHistory: true, silent: false }

export async function go(options: object) {
  await boss.initiateChat(writer, { ...options, maxTurns: 3 })
  await boss.initiateChat(writer, { ...base, message: 'The spread is known, and holds no limit.' }) // reports: require-turn-limit
  await boss.initiateChat(writer, { ...options, maxTurns: null }) // reports: require-turn-limit
}
