import OpenAI from 'openai'
import { chunk } from 'lodash-es'
import { inGroups } from './arrays.js'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function byLodash(texts: string[]) {
  for (const group of chunk(texts, 5)) await Promise.all(group.map(ask))
}

export async function byOurOwn(texts: string[], width: number) {
  const groups = inGroups(texts, width)
  for (const group of groups) {
    const answers = await Promise.all(group.map((text) => ask(text)))
    console.log(answers.length)
  }
}
