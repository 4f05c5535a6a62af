import Anthropic from '@anthropic-ai/sdk'
import pLimit, { type LimitFunction } from 'p-limit'

export class Labeller {
  private readonly limit: LimitFunction
  private readonly client = new Anthropic()

  constructor(concurrency = 4) {
    this.limit = pLimit(concurrency)
  }

  private async label(content: string) {
    const message = await this.client.messages.create({
      model: 'claude-haiku-4-5',
      max_tokens: 10,
      messages: [{ role: 'user', content }],
    })
    return message.content
  }

  readonly politely = (text: string) => this.limit(() => this.label(text))

  async all(texts: string[]) {
    return Promise.all(texts.map((text) => this.label(text))) // reports: no-unbounded-fan-out
  }

  async limited(texts: string[]) {
    return Promise.all(texts.map((text) => this.limit(() => this.label(text))))
  }

  async limitedByField(texts: string[]) {
    return Promise.all(texts.map(this.politely))
  }
}
