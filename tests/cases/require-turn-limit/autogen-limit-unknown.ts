import { AssistantAgent, UserProxyAgent } from './autogen/index.js'
import { chatOptions, turns } from './settings.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })

export async function spread(options: { maxTurns?: number }) {
  await boss.initiateChat(writer, { message: 'Go.', ...options })
  await boss.initiateChat(writer, { maxTurns: undefined, message: 'Go.', ...options })
}

export async function parameter(maxTurns: number, options: object) {
  await boss.initiateChat(writer, { message: 'Go.', maxTurns })
  await boss.initiateChat(writer, options)
}

export async function imported() {
  await boss.initiateChat(writer, { message: 'Go.', maxTurns: turns })
  await boss.initiateChat(writer, chatOptions)
}

export async function awaited(load: () => Promise<{ maxTurns: number }>) {
  const config = await load()
  await boss.initiateChat(writer, { message: 'Go.', maxTurns: config.maxTurns })
}

export async function computed(key: string) {
  await boss.initiateChat(writer, { message: 'Go.', [key]: 5 })
}
