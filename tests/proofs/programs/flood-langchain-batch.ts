import { ChatOpenAI } from '@langchain/openai'

const model = new ChatOpenAI({ model: 'gpt-4o-mini', maxRetries: 0 })

export async function main(): Promise<string[]> {
  const questions = Array.from({ length: 40 }, (_, number) => `Question ${number}`)
  const messages = await model.batch(questions)
  return messages.map(({ text }) => text)
}
