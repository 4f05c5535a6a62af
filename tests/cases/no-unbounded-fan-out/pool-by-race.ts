// Never more than five in flight: before the sixth starts, one of the five must end.
import OpenAI from 'openai'

const client = new OpenAI()
const MAX = 5
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function inASet(texts: string[]) {
  const inFlight = new Set<Promise<unknown>>()
  for (const text of texts) {
    const task: Promise<unknown> = ask(text).finally(() => inFlight.delete(task))
    inFlight.add(task)
    if (inFlight.size >= MAX) await Promise.race(inFlight)
  }
  await Promise.all(inFlight)
}

export async function inAnArray(texts: string[]) {
  const results: Promise<unknown>[] = []
  const running: Promise<unknown>[] = []
  for (const text of texts) {
    const task = ask(text)
    results.push(task)
    const slot: Promise<unknown> = task.then(() => running.splice(running.indexOf(slot), 1))
    running.push(slot)
    if (running.length >= MAX) await Promise.race(running)
  }
  return Promise.all(results)
}
