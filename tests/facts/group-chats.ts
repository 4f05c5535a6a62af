import { AssistantAgent, GroupChat, GroupChatManager } from './agents.js'
const agents = [new AssistantAgent({ name: 'a' }), new AssistantAgent({ name: 'b' })]
export async function panel(message: string, rounds: number) {
  const open = new GroupChat({ agents, messages: [] })
  const closed = new GroupChat({ agents, messages: [], maxRound: 8 })
  const never = new GroupChat({ agents, messages: [], maxRound: Infinity })
  const unknown = new GroupChat({ agents, messages: [], maxRound: rounds })
  const manager = new GroupChatManager({ groupChat: closed })
  await agents[0].initiateChat(manager, { message })
  return [open, never, unknown]
}
