import OpenAI from 'openai'

const client = new OpenAI()

async function withRetry<T>(task: () => Promise<T>, attempts = 3): Promise<T> {
  let lastError: unknown
  for (let i = 0; i < attempts; i++) { // reports: require-retry-backoff
    try {
      return await task()
    } catch (error) {
      lastError = error
    }
  }
  throw lastError
}

export const ask = (input: string) => withRetry(() => client.responses.create({ model: 'gpt-4o-mini', input }))
