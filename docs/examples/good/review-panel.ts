/** A writer, an editor and a critic share a group chat of nine rounds. */
import { AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent, type Message } from '../autogen.js'

const llmConfig = { model: 'gpt-4o-mini', maxTokens: 800 }

const writer = new AssistantAgent('writer', { llmConfig, systemMessage: 'Write the next version of the article.' })
const editor = new AssistantAgent('editor', { llmConfig, systemMessage: 'Correct language and structure.' })
const critic = new AssistantAgent('critic', { llmConfig, systemMessage: 'Name the weakest point of the article.' })
const boss = new UserProxyAgent('boss', { humanInputMode: 'NEVER' })

export async function review(topic: string): Promise<Message[]> {
  const messages: Message[] = []
  const panel = new GroupChat({ agents: [writer, editor, critic], messages, maxRound: 9 })
  const manager = new GroupChatManager({ groupchat: panel, llmConfig })
  await boss.initiateChat(manager, { message: `Write an article about ${topic}.`, maxTurns: 2 })
  return messages
}
