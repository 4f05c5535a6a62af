import { AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent } from './autogen/index.js'

const llmConfig = { model: 'gpt-4o-mini' }
const writer = new AssistantAgent({ name: 'writer', llmConfig })
const critic = new AssistantAgent({ name: 'critic', llmConfig })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
const groupchat = new GroupChat({ agents: [boss, writer, critic], messages: [], maxRound: 12 })
const manager = new GroupChatManager({ groupchat, llmConfig })

await boss.initiateChat(manager, { message: 'Plan the release.' })
