export function makeAssistant(): AssistantAgent {
  return new AssistantAgent({ name: 'assistant', maxConsecutiveAutoReply: 5 })
}

export function makeTalker(): AssistantAgent {
  return new AssistantAgent({ name: 'talker' })
}

export function makeGroup(): GroupChatManager {
  return new GroupChatManager({ groupchat: new GroupChat({ agents: [makeAssistant()], maxRound: 10 }) })
}

export class Desk {
  readonly user: UserProxyAgent

  constructor(replies = 4) {
    this.user = new UserProxyAgent({ name: 'user', maxConsecutiveAutoReply: replies })
  }
}
