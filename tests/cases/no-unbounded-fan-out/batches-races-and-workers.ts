// A few at a time, in the ways that people write it without a library.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

// Executing set with race.
export async function raceOfASet(xs: string[], max = 5) {
  const executing = new Set<Promise<unknown>>()
  const results: Promise<unknown>[] = []
  for (const x of xs) {
    const p = ask(x)
    results.push(p)
    executing.add(p)
    const done = () => executing.delete(p)
    p.then(done, done)
    if (executing.size >= max) await Promise.race(executing)
  }
  return Promise.all(results)
}

// Executing array with race and splice.
export async function raceOfAList(xs: string[]) {
  const ret: Promise<unknown>[] = []
  const executing: Promise<unknown>[] = []
  for (const x of xs) {
    const p = Promise.resolve().then(() => ask(x))
    ret.push(p)
    const e: Promise<unknown> = p.then(() => executing.splice(executing.indexOf(e), 1))
    executing.push(e)
    if (executing.length >= 5) await Promise.race(executing)
  }
  return Promise.all(ret)
}

// Workers over shared index.
export async function workersOfAnIndex(xs: string[]) {
  let i = 0
  const out: unknown[] = []
  const worker = async () => {
    while (i < xs.length) {
      const k = i++
      out[k] = await ask(xs[k])
    }
  }
  await Promise.all(Array.from({ length: 5 }, worker))
  return out
}

// Workers over shared iterator, with Array(n).fill.
export async function workersOfAnIterator(xs: string[], concurrency = 4) {
  const it = xs.entries()
  const out: unknown[] = []
  const workers = Array(concurrency).fill(it).map(async (iter: IterableIterator<[number, string]>) => {
    for (const [k, x] of iter) out[k] = await ask(x)
  })
  await Promise.all(workers)
  return out
}

// Worker count min.
export async function workersOfAQueue(xs: string[], concurrency: number) {
  const queue = [...xs]
  const workers: Promise<void>[] = []
  for (let w = 0; w < Math.min(concurrency, xs.length); w++) {
    workers.push((async () => {
      let x: string | undefined
      while ((x = queue.shift()) !== undefined) await ask(x)
    })())
  }
  await Promise.all(workers)
}

// Chunk by hand.
const chunk = <T>(xs: T[], n: number): T[][] => xs.length ? [xs.slice(0, n), ...chunk(xs.slice(n), n)] : []
export async function chunksByRecursion(xs: string[]) {
  const out: unknown[] = []
  for (const group of chunk(xs, 5)) out.push(...(await Promise.all(group.map(ask))))
  return out
}

// Chunk by reduce into array of arrays.
export async function chunksByReducing(xs: string[]) {
  const batches = xs.reduce<string[][]>((acc, x, i) => {
    const b = Math.floor(i / 5)
    ;(acc[b] ??= []).push(x)
    return acc
  }, [])
  for (const batch of batches) await Promise.all(batch.map(ask))
}

// Splice batches.
export async function chunksSplicedOff(xs: string[]) {
  const rest = [...xs]
  while (rest.length) await Promise.all(rest.splice(0, 5).map(ask))
}

// Batches made by for push slice.
export async function chunksMadeFirst(xs: string[]) {
  const batches: string[][] = []
  for (let i = 0; i < xs.length; i += 5) batches.push(xs.slice(i, i + 5))
  for (const batch of batches) await Promise.all(batch.map(ask))
}

// Current batch flushed.
export async function flushedWhenFull(xs: string[]) {
  let batch: string[] = []
  for (const x of xs) {
    batch.push(x)
    if (batch.length === 5) {
      await Promise.all(batch.map(ask))
      batch = []
    }
  }
  if (batch.length) await Promise.all(batch.map(ask))
}

// Running promises flushed.
export async function startedAndFlushedWhenFull(xs: string[]) {
  let running: Promise<unknown>[] = []
  for (const x of xs) {
    running.push(ask(x))
    if (running.length >= 5) {
      await Promise.all(running)
      running = []
    }
  }
  await Promise.all(running)
}

// Stagger.
export const staggered = (xs: string[]) => Promise.all(xs.map(async (x, i) => {
  await new Promise((r) => setTimeout(r, i * 200))
  return ask(x)
}))

// Sequential reduce.
export const chainReduced = (xs: string[]) => xs.reduce<Promise<unknown>>((p, x) => p.then(() => ask(x)), Promise.resolve())
export const awaitedWhileReducing = (xs: string[]) => xs.reduce(async (acc, x) => [...(await acc), await ask(x)], Promise.resolve([] as unknown[]))
