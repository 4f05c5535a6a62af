import { AssistantAgent, GroupChat, GroupChatManager } from './autogen/index.js'

const llmConfig = { model: 'gpt-4o-mini' }
const writer = new AssistantAgent({ name: 'writer', llmConfig })
const critic = new AssistantAgent({ name: 'critic', llmConfig })

const open = new GroupChat({ agents: [writer, critic], messages: [] }) // reports: require-round-limit
const closed = new GroupChat({ agents: [writer, critic], messages: [], maxRound: 8 })

export const managers = [
  new GroupChatManager({ groupchat: open, llmConfig }),
  new GroupChatManager({ groupchat: closed, llmConfig }),
]
