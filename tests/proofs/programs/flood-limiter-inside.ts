import OpenAI from 'openai'
import pLimit from 'p-limit'

const openai = new OpenAI()

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  return Promise.all(
    questions.map(async (input) => {
      const limit = pLimit(2)
      return limit(async () => (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text)
    }),
  )
}
