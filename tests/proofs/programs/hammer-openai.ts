import OpenAI from 'openai'

const openai = new OpenAI({ maxRetries: 0 })

async function ask(input: string): Promise<string> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text
    } catch (error) {
      if (attempt === 4) throw error
    }
  }
  return ''
}

export const main = (): Promise<string> => ask('Hello')
