import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function counterOrError(input: string) {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      if (attempt >= 5 || !(error instanceof OpenAI.RateLimitError)) throw error
      await sleep(1000 * 2 ** attempt)
    }
  }
}

export async function counterAndError(input: string) {
  for (let attempt = 0; ; attempt++) { // reports: no-unbounded-retry
    try {
      return await ask(input)
    } catch (error) {
      if (attempt >= 5 && error instanceof OpenAI.AuthenticationError) throw error
      await sleep(1000 * 2 ** attempt)
    }
  }
}
