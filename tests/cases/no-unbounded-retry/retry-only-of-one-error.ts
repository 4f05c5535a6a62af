// The same as `if (!(error instanceof RateLimitError)) throw error`, written the other way round.
import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI from 'openai'

const client = new OpenAI({ maxRetries: 0 })

export async function answer(input: string) {
  while (true) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      if (error instanceof OpenAI.RateLimitError) {
        await sleep(5000)
        continue
      }
      throw error
    }
  }
}

export async function withElse(input: string) {
  while (true) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      if (error instanceof OpenAI.RateLimitError) await sleep(5000)
      else throw error
    }
  }
}
