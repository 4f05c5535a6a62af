import OpenAI from 'openai'
import pMap from 'p-map'

const openai = new OpenAI()

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  return pMap(questions, async (input) => (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text)
}
