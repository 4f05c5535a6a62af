import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

export class Newsroom {
  private readonly editor = new AssistantAgent({ name: 'editor', llmConfig: { model: 'gpt-4o' } })
  private readonly capped = new AssistantAgent({ name: 'capped', llmConfig: { model: 'gpt-4o' }, maxConsecutiveAutoReply: 2 })
  private readonly boss: UserProxyAgent

  constructor() {
    this.boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
  }

  async publish(draft: string) {
    await this.boss.initiateChat(this.capped, { message: draft })
    await this.boss.initiateChat(this.editor, { message: draft, maxTurns: 3 })
    return this.boss
      .initiateChat(this.editor, { // reports: require-turn-limit
        message: draft,
      })
  }
}
