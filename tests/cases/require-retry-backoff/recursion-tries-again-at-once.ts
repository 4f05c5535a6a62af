import OpenAI from 'openai'

const client = new OpenAI()

export async function ask(input: string, left = 3): Promise<string> {
  try {
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
    return reply.output_text
  } catch (error) {
    if (left === 0) throw error
    return ask(input, left - 1) // reports: require-retry-backoff
  }
}

export class Asker {
  async ask(input: string, attempt = 1): Promise<string> {
    try {
      return (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
    } catch (error) {
      if (attempt >= 4) throw error
      console.warn('again', attempt)
      return await this.ask(input, attempt + 1) // reports: require-retry-backoff
    }
  }
}
