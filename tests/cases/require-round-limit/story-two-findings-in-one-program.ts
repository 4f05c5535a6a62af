// A chat without a last turn and a group without a last round, side by side.
import { AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent } from './autogen/index.js'

const llmConfig = { model: 'gpt-4o-mini' }
const writer = new AssistantAgent({ name: 'writer', llmConfig })
const critic = new AssistantAgent({ name: 'critic', llmConfig })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })

await boss.initiateChat(writer, { message: 'Improve the summary until it is perfect.' }) // reports: require-turn-limit

const chat = new GroupChat({ agents: [writer, boss, critic], messages: [] }) // reports: require-round-limit
export const manager = new GroupChatManager({ groupchat: chat, llmConfig })
