import OpenAI from 'openai'
import { Retryable } from 'typescript-retry-decorator'

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

function retry(attempts: number) {
  return function (_target: object, _key: string, descriptor: PropertyDescriptor) {
    const original = descriptor.value
    descriptor.value = async function (...args: unknown[]) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await original.apply(this, args)
        } catch (error) {
          if (attempt >= attempts) throw error
          await sleep(1000 * 2 ** attempt)
        }
      }
    }
  }
}

export class Writer {
  private readonly client = new OpenAI()

  @retry(4)
  async write(input: string) {
    return this.client.responses.create({ model: 'gpt-4o', input })
  }

  @Retryable({ maxAttempts: 3, backOff: 1000 })
  async rewrite(input: string) {
    return this.client.responses.create({ model: 'gpt-4o', input })
  }
}
