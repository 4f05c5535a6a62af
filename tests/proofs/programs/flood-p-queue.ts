import OpenAI from 'openai'
import PQueue from 'p-queue'

const openai = new OpenAI()
const queue = new PQueue()

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  return Promise.all(questions.map((input) => queue.add(async () => (await openai.responses.create({ model: 'gpt-4o-mini', input })).output_text)))
}
