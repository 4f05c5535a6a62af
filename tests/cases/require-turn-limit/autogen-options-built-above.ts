import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })

export async function known() {
  const options = { message: 'Go.', maxTurns: 6 }
  return boss.initiateChat(writer, options)
}

export async function inSteps() {
  const options: Record<string, unknown> = { message: 'Go.' }
  options.maxTurns = 6
  return boss.initiateChat(writer, options)
}

export async function without() {
  const options = { message: 'Go.', clearHistory: false }
  return boss.initiateChat(writer, options) // reports: require-turn-limit
}
