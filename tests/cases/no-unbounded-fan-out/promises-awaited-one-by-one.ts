// All of them are started by `map`; awaiting them one after the other comes too late.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function inALoop(texts: string[]) {
  const started = texts.map(ask) // reports: no-unbounded-fan-out
  const results = []
  for (const promise of started) results.push(await promise)
  return results
}

export async function forAwait(texts: string[]) {
  const results = []
  for await (const reply of texts.map(ask)) results.push(reply) // reports: no-unbounded-fan-out
  return results
}

export const fromAsync = (texts: string[]) => Array.fromAsync(texts.map(ask)) // reports: no-unbounded-fan-out
export const oneByOne = (texts: string[]) => Array.fromAsync(texts, ask)
