import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

async function mapAll<T, R>(items: T[], fn: (item: T) => Promise<R>) {
  return Promise.all(items.map(fn)) // reports: no-unbounded-fan-out
}

export const answers = (texts: string[]) => mapAll(texts, ask)
