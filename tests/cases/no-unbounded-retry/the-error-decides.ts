// While the provider keeps answering 429, nothing here ends.
import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function byStatus(input: string) {
  while (true) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch (error) {
      if ((error as { status?: number }).status !== 429) throw error
      await sleep(5000)
    }
  }
}

export async function byClass(input: string) {
  for (let attempt = 0; ; attempt++) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError)) throw error
      await sleep(Math.min(60_000, 1000 * 2 ** attempt))
    }
  }
}
