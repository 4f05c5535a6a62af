import { mapAsync } from 'es-toolkit'
import OpenAI from 'openai'

const openai = new OpenAI()

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  return mapAsync(questions, async (input) => (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text)
}
