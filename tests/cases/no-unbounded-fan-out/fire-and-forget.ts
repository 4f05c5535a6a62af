import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export function forgotten(texts: string[]) {
  for (const text of texts) {
    void ask(text) // reports: no-unbounded-fan-out
  }
}

export function withHandler(texts: string[]) {
  for (const text of texts) ask(text).catch(console.error) // reports: no-unbounded-fan-out
}

export function forEachAsync(texts: string[]) {
  texts.forEach(async (input) => { await client.responses.create({ model: 'gpt-4o-mini', input }) }) // reports: no-unbounded-fan-out
}

export async function awaited(texts: string[]) {
  for (const text of texts) {
    await ask(text)
  }
}

export function three() {
  for (const text of ['a', 'b', 'c']) void ask(text)
}
