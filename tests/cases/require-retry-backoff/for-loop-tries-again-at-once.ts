import OpenAI from 'openai'

const client = new OpenAI()

export async function ask(input: string) {
  for (let attempt = 0; attempt < 5; attempt++) { // reports: require-retry-backoff
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch {
      // try again
    }
  }
  throw new Error('No answer after five attempts')
}

export async function askAndLog(input: string) {
  let lastError: unknown
  for (let attempt = 1; attempt <= 3; attempt++) { // reports: require-retry-backoff
    try {
      const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
      return reply.output_text
    } catch (error) {
      lastError = error
      console.warn(`attempt ${attempt} failed`, error)
    }
  }
  throw lastError
}
