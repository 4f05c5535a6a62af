import OpenAI from 'openai'

const openai = new OpenAI({ maxRetries: 0 })

async function ask(input: string): Promise<string> {
  for (;;) {
    try {
      return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text
    } catch {
      continue
    }
  }
}

export const main = (): Promise<string> => ask('Hello')
