import OpenAI from 'openai'

export class Writer {
  private readonly client: OpenAI
  private readonly retries: number

  constructor({ apiKey, retries = 3 }: { apiKey: string; retries?: number }) {
    this.client = new OpenAI({ apiKey })
    this.retries = retries
  }

  private sleep(ms: number) {
    return new Promise((resolve) => setTimeout(resolve, ms))
  }

  private backoff(attempt: number) {
    return Math.min(30_000, 500 * 2 ** attempt)
  }

  async patient(input: string) {
    for (let attempt = 0; attempt <= this.retries; attempt++) {
      try {
        return await this.client.responses.create({ model: 'gpt-4o', input })
      } catch (error) {
        if (attempt === this.retries) throw error
        await this.sleep(this.backoff(attempt))
      }
    }
  }

  async hasty(input: string) {
    for (let attempt = 0; attempt <= this.retries; attempt++) { // reports: require-retry-backoff
      try {
        return await this.client.responses.create({ model: 'gpt-4o', input })
      } catch (error) {
        if (attempt === this.retries) throw error
        console.log(`would wait ${this.backoff(attempt)} ms`)
      }
    }
  }
}
