import Anthropic from '@anthropic-ai/sdk'
import { execute, tools } from './tools.js'

export class Agent {
  private readonly client: Anthropic
  private messages: Anthropic.MessageParam[] = []
  private turns = 0

  constructor(client?: Anthropic) {
    this.client = client ?? new Anthropic()
  }

  private async turn() {
    const response = await this.client.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 1024,
      tools,
      messages: this.messages,
    })
    this.messages.push({ role: 'assistant', content: response.content })
    return response
  }

  async open(task: string) {
    this.messages.push({ role: 'user', content: task })
    while (true) { // reports: no-unbounded-agent-loop
      const response = await this.turn()
      if (response.stop_reason === 'end_turn') return response
      this.messages.push({ role: 'user', content: await execute(response.content) })
    }
  }

  async bounded(task: string) {
    this.messages.push({ role: 'user', content: task })
    while (this.turns < 15) {
      this.turns += 1
      const response = await this.turn()
      if (response.stop_reason === 'end_turn') return response
      this.messages.push({ role: 'user', content: await execute(response.content) })
    }
    throw new Error('fifteen turns and no answer')
  }
}
