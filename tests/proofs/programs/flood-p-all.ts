import OpenAI from 'openai'
import pAll from 'p-all'

const openai = new OpenAI()

async function askAll(questions: readonly string[]): Promise<string[]> {
  const responses = await pAll(questions.map((input) => () => openai.responses.create({ model: 'gpt-4o-mini', input })))
  return responses.map(({ output_text }) => output_text)
}

export const main = (): Promise<string[]> => askAll(Array.from({ length: 40 }, (_, number) => `Question ${number}`))
