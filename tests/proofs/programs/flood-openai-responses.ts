import OpenAI from 'openai'

const openai = new OpenAI()

async function ask(input: string): Promise<string> {
  const response = await openai.responses.create({ model: 'gpt-4o-mini', input })
  return response.output_text
}

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  return Promise.all(questions.map(ask))
}
