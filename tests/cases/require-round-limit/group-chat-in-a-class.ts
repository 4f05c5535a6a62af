import { AssistantAgent, GroupChat, GroupChatManager, UserProxyAgent } from './autogen/index.js'

export class ReviewBoard {
  private readonly reviewers: AssistantAgent[]
  private readonly short = new GroupChat({ agents: [], messages: [], maxRound: 3 })

  constructor(names: string[]) {
    this.reviewers = names.map((name) => new AssistantAgent({ name, llmConfig: { model: 'gpt-4o' } }))
  }

  manager() {
    const groupchat = new GroupChat({ // reports: require-round-limit
      agents: this.reviewers,
      messages: [],
      speakerSelectionMethod: 'auto',
    })
    return new GroupChatManager({ groupchat })
  }

  async start(topic: string) {
    const chair = new UserProxyAgent({ name: 'chair', humanInputMode: 'NEVER' })
    return chair.initiateChat(new GroupChatManager({ groupchat: this.short }), { message: topic })
  }
}
