import OpenAI from 'openai'
import { model, batches } from './training.js'
import { search } from './search.js'

const client = new OpenAI()

export async function train(epochs: number) {
  let loss = Infinity
  while (loss > 0.01) {
    for (const batch of batches(epochs)) loss = await model(batch)
  }
  return client.responses.create({ model: 'gpt-4o-mini', input: `The loss is ${loss}.` })
}

export async function hillClimb(start: number[]) {
  let best = await search.evaluate(start)
  while (true) {
    const next = await search.step(best)
    if (next.score <= best.score) return best
    best = next
  }
}
