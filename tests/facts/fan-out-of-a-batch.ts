import { ChatOpenAI } from '@langchain/openai'
const model = new ChatOpenAI({ model: 'gpt-4o' })
export async function all(inputs: string[]) {
  await model.batch(inputs)
  await model.batch(inputs, { maxConcurrency: 4 })
}
