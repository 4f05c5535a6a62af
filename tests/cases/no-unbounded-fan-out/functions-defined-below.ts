import OpenAI from 'openai'
import pLimit from 'p-limit'

export async function open(texts: string[]) {
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function limited(texts: string[]) {
  return Promise.all(texts.map(politely))
}

function politely(text: string) {
  return limit(() => ask(text))
}

async function ask(input: string) {
  return client.responses.create({ model: 'gpt-4o-mini', input })
}

const client = new OpenAI()
const limit = pLimit(3)
