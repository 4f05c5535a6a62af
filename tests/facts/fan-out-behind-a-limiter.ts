import OpenAI from 'openai'
import pLimit from 'p-limit'
const openai = new OpenAI()
const limit = pLimit(5)
const ask = (input: string) => openai.responses.create({ model: 'gpt-4o', input })
export async function limited(inputs: string[]) {
  return Promise.all(inputs.map((input) => limit(() => ask(input))))
}
export async function limiterForEach(inputs: string[]) {
  return Promise.all(inputs.map((input) => pLimit(5)(() => ask(input))))
}
