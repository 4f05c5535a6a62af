import OpenAI from 'openai'
import pMap from 'p-map'
const openai = new OpenAI()
const ask = (input: string) => openai.responses.create({ model: 'gpt-4o', input })
export async function all(inputs: string[], wide: number) {
  await pMap(inputs, ask)
  await pMap(inputs, ask, { concurrency: 4 })
  await pMap(inputs, ask, { concurrency: wide })
}
