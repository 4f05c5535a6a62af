import OpenAI from 'openai'
const openai = new OpenAI()
const ask = (input: string) => openai.responses.create({ model: 'gpt-4o', input })
export async function samples(input: string, wanted: number) {
  await Promise.all(Array.from({ length: 500 }, () => ask(input)))
  await Promise.all([1, 2, 3].map(() => ask(input)))
  await Promise.all(Array.from({ length: wanted }, () => ask(input)))
  await Promise.all([ask(input), ask(input)])
}
