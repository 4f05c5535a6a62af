import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function ask(input: string) {
  for (let attempt = 0; attempt < 5; attempt++) { // reports: require-retry-backoff
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch (error) {
      console.warn(error)
      continue
    }
    await sleep(1000 * 2 ** attempt)
  }
}
