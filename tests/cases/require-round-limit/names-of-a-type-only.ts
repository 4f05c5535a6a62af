import type { GroupChat } from './chat-types.js'
import type { AssistantAgent } from './autogen/index.js'

export interface Board {
  chat: GroupChat
  agents: AssistantAgent[]
}

export const titleOf = (chat: GroupChat) => `${chat.name} (${chat.members.length})`
