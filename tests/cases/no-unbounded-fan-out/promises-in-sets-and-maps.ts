// Promises put into a list by index, into a set, into a map.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function byIndex(texts: string[]) {
  const jobs: Promise<unknown>[] = []
  for (let i = 0; i < texts.length; i++) jobs[i] = ask(texts[i])
  return Promise.all(jobs) // reports: no-unbounded-fan-out
}

export async function inASet(texts: string[]) {
  const jobs = new Set<Promise<unknown>>()
  for (const text of texts) jobs.add(ask(text))
  return Promise.allSettled(jobs) // reports: no-unbounded-fan-out
}

export async function inAMap(texts: string[]) {
  const jobs = new Map<string, Promise<unknown>>()
  for (const text of texts) jobs.set(text, ask(text))
  return Promise.all(jobs.values()) // reports: no-unbounded-fan-out
}

/** Emptied on the way: no more than five are in it. */
export async function inASetWithRoom(texts: string[]) {
  const jobs = new Set<Promise<unknown>>()
  for (const text of texts) {
    const job: Promise<unknown> = ask(text).finally(() => jobs.delete(job))
    jobs.add(job)
    if (jobs.size >= 5) await Promise.race(jobs)
  }
  return Promise.all(jobs)
}

export async function firstFive(texts: string[]) {
  const jobs: Promise<unknown>[] = []
  for (const text of texts) if (jobs.length < 5) jobs.push(ask(text))
  return Promise.all(jobs)
}
