import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

async function mapLimit<T, R>(items: T[], limit: number, fn: (item: T) => Promise<R>) {
  const results: R[] = []
  let next = 0
  async function worker() {
    while (next < items.length) {
      const index = next++
      results[index] = await fn(items[index])
    }
  }
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker))
  return results
}

async function mapInChunks<T, R>(items: T[], size: number, fn: (item: T) => Promise<R>) {
  const results: R[] = []
  for (let start = 0; start < items.length; start += size) {
    results.push(...(await Promise.all(items.slice(start, start + size).map(fn))))
  }
  return results
}

async function mapSeries<T, R>(items: T[], fn: (item: T) => Promise<R>) {
  const results: R[] = []
  for (const item of items) results.push(await fn(item))
  return results
}

export const pool = (texts: string[]) => mapLimit(texts, 4, ask)
export const chunks = (texts: string[]) => mapInChunks(texts, 5, (text) => ask(text))
export const series = (texts: string[]) => mapSeries(texts, ask)
