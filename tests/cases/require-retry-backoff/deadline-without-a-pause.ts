// The clock ends it, so it is bounded; until then it hammers.
import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function hasty(input: string) {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline) { // reports: require-retry-backoff
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      console.warn(error)
    }
  }
  throw new Error('too late')
}

export async function patient(input: string) {
  const started = performance.now()
  while (performance.now() - started < 30_000) {
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch {
      await sleep(1500)
    }
  }
  throw new Error('too late')
}
