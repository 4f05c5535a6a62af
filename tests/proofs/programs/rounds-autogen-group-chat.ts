import { AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent, type Message } from './autogen.js'

const llmConfig = { model: 'gpt-4o-mini', maxTokens: 800 }

const writer = new AssistantAgent('writer', { llmConfig, systemMessage: 'Write the next version of the article.' })
const critic = new AssistantAgent('critic', { llmConfig, systemMessage: 'Name the weakest point of the article.' })
const boss = new UserProxyAgent('boss', { humanInputMode: 'NEVER' })

export async function main(): Promise<string[]> {
  const messages: Message[] = []
  const panel = new GroupChat({ agents: [writer, critic], messages })
  const manager = new GroupChatManager({ groupchat: panel, llmConfig, isTerminationMsg: ({ content }) => content.startsWith('DONE') })
  await boss.initiateChat(manager, { message: 'Write an article about fences.', maxTurns: 2 })
  return messages.map(({ name }) => name)
}
