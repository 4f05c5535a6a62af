import { AssistantAgent, UserProxyAgent } from './agents.js'
const writer = new AssistantAgent({ name: 'writer' })
const editor = new AssistantAgent({ name: 'editor', maxConsecutiveAutoReply: 3 })
const person = new UserProxyAgent({ name: 'person', humanInputMode: 'ALWAYS' })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
export async function chat(message: string) {
  await boss.initiateChat(writer, { message })
  await boss.initiateChat(writer, { message, maxTurns: 4 })
  await boss.initiateChat(writer, { message, maxTurns: null })
  await boss.initiateChat(editor, { message })
  await person.initiateChat(writer, { message })
}
