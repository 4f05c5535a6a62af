import { AssistantAgent, GroupChat } from './autogen/index.js'

const agents = [new AssistantAgent({ name: 'writer' }), new AssistantAgent({ name: 'critic' })]
const LIMITS = { short: 6, never: Infinity }

export const chats = [
  new GroupChat({ agents, messages: [], maxRound: Infinity }), // reports: require-round-limit
  new GroupChat({ agents, messages: [], maxRound: LIMITS.never }), // reports: require-round-limit
  new GroupChat({ agents, messages: [], maxRound: LIMITS.short }),
]
