import OpenAI from 'openai'

const client = new OpenAI()
const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function ask(input: string, attempt = 0): Promise<string> {
  try {
    return (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
  } catch (error) {
    if (attempt >= 4) throw error
    await delay(2 ** attempt * 1000)
    return ask(input, attempt + 1)
  }
}

export async function askWithTheDelayPassedOn(input: string, retries = 5, wait = 500): Promise<string> {
  try {
    return (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
  } catch (error) {
    if (retries <= 0) throw error
    await new Promise((resolve) => setTimeout(resolve, wait))
    return askWithTheDelayPassedOn(input, retries - 1, wait * 2)
  }
}

export function promiseStyle(input: string, attempt = 0): Promise<string> {
  return client.responses
    .create({ model: 'gpt-4o-mini', input })
    .then((reply) => reply.output_text)
    .catch(async (error) => {
      if (attempt >= 3) throw error
      await delay(1000 * 2 ** attempt)
      return promiseStyle(input, attempt + 1)
    })
}
