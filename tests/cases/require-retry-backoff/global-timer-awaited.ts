// The global `setTimeout` gives back a timer, not a promise: awaiting it waits for nothing.
import OpenAI from 'openai'

const client = new OpenAI()

export async function ask(input: string) {
  for (let attempt = 0; attempt < 4; attempt++) { // reports: require-retry-backoff
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch (error) {
      if (attempt === 3) throw error
      await setTimeout(() => {}, 1000 * 2 ** attempt)
    }
  }
}
