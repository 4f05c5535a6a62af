// Gates, chains, buckets and pools that the program writes itself: paced, not a flood.
import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'

const ask = (prompt: string) => generateText({ model: openai('gpt-4o-mini'), prompt })
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))

let tail: Promise<unknown> = Promise.resolve()
function serial<T>(task: () => Promise<T>): Promise<T> {
  const result = tail.then(task, task)
  tail = result.catch(() => undefined)
  return result
}
export const oneAfterTheOther = (xs: string[]) => Promise.all(xs.map((x) => serial(() => ask(x))))

class Mutex {
  private last: Promise<void> = Promise.resolve()
  lock<T>(fn: () => Promise<T>): Promise<T> {
    const run = this.last.then(fn)
    this.last = run.then(() => undefined, () => undefined)
    return run
  }
}
const mutex = new Mutex()
export const byMutex = (xs: string[]) => Promise.all(xs.map((x) => mutex.lock(() => ask(x))))

let nextSlot = 0
async function slot() {
  const now = Date.now()
  const at = Math.max(now, nextSlot)
  nextSlot = at + 200
  await sleep(at - now)
}
export const bySlots = (xs: string[]) => Promise.all(xs.map(async (x) => { await slot(); return ask(x) }))

const stamps: number[] = []
async function rateLimit() {
  for (;;) {
    const now = Date.now()
    while (stamps.length && now - stamps[0] > 60_000) stamps.shift()
    if (stamps.length < 50) { stamps.push(now); return }
    await sleep(100)
  }
}
export const byStamps = (xs: string[]) => Promise.all(xs.map(async (x) => { await rateLimit(); return ask(x) }))
async function guarded(x: string) {
  await rateLimit()
  return ask(x)
}
export const byStampsInAHelper = (xs: string[]) => Promise.all(xs.map(guarded))

class TokenBucket {
  private tokens: number
  private last = Date.now()
  constructor(private readonly capacity: number, private readonly perSecond: number) { this.tokens = capacity }
  async take() {
    for (;;) {
      const now = Date.now()
      this.tokens = Math.min(this.capacity, this.tokens + ((now - this.last) / 1000) * this.perSecond)
      this.last = now
      if (this.tokens >= 1) { this.tokens -= 1; return }
      await sleep(50)
    }
  }
}
const bucket = new TokenBucket(10, 5)
export const byTokens = (xs: string[]) => Promise.all(xs.map(async (x) => { await bucket.take(); return ask(x) }))

let active = 0
const waiting: (() => void)[] = []
async function limited<T>(fn: () => Promise<T>): Promise<T> {
  if (active >= 5) await new Promise<void>((resolve) => waiting.push(resolve))
  active++
  try { return await fn() } finally { active--; waiting.shift()?.() }
}
export const byWaitingList = (xs: string[]) => Promise.all(xs.map((x) => limited(() => ask(x))))

async function mapLimit<T, R>(items: T[], n: number, fn: (item: T, i: number) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(items.length)
  let cursor = 0
  async function worker() {
    while (cursor < items.length) {
      const i = cursor++
      results[i] = await fn(items[i], i)
    }
  }
  await Promise.all(Array.from({ length: Math.min(n, items.length) }, () => worker()))
  return results
}
export const byWorkers = (xs: string[]) => mapLimit(xs, 5, ask)
export const byWorkersWithACallback = (xs: string[]) => mapLimit(xs, 5, async (x) => (await ask(x)).text)

async function* batched<T>(xs: T[], n: number) {
  for (let i = 0; i < xs.length; i += n) yield xs.slice(i, i + n)
}
export async function inBatchesThatArrive(xs: string[]) {
  for await (const group of batched(xs, 5)) await Promise.all(group.map(ask))
}
function* groups<T>(xs: T[], n: number) {
  for (let i = 0; i < xs.length; i += n) yield xs.slice(i, i + n)
}
export async function inBatchesThatAreMade(xs: string[]) {
  for (const group of groups(xs, 5)) await Promise.all(group.map(ask))
}

class Queue {
  private running = 0
  private readonly tasks: (() => Promise<void>)[] = []
  constructor(private readonly limit: number) {}
  add<T>(task: () => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.tasks.push(async () => {
        try { resolve(await task()) } catch (error) { reject(error) }
      })
      this.pump()
    })
  }
  private pump() {
    while (this.running < this.limit && this.tasks.length) {
      const task = this.tasks.shift()!
      this.running++
      void task().finally(() => { this.running--; this.pump() })
    }
  }
}
const queue = new Queue(5)
export const byAQueue = (xs: string[]) => Promise.all(xs.map((x) => queue.add(() => ask(x))))

export async function twoAtATime(xs: string[]) {
  const results: string[] = []
  for (const x of xs) {
    const [a, b] = await Promise.all([ask(`a ${x}`), ask(`b ${x}`)])
    results.push(a.text, b.text)
  }
  return results
}
export async function chainedInALoop(xs: string[]) {
  let p = Promise.resolve()
  for (const x of xs) p = p.then(async () => void (await ask(x)))
  await p
}
export async function chainedByMapping(xs: string[]) {
  let chain = Promise.resolve<unknown>(undefined)
  const all = xs.map((x) => (chain = chain.then(() => ask(x))))
  return Promise.all(all)
}
class Gate {
  private free = 5
  private resolvers: (() => void)[] = []
  enter() {
    if (this.free > 0) { this.free--; return Promise.resolve() }
    return new Promise<void>((resolve) => { this.resolvers.push(resolve) })
  }
  leave() {
    const next = this.resolvers.shift()
    if (next) next()
    else this.free++
  }
}
const gate = new Gate()
export const byGate = (xs: string[]) => Promise.all(xs.map(async (x) => {
  await gate.enter()
  return ask(x).finally(() => gate.leave())
}))
export const byGateAndThen = (xs: string[]) => Promise.all(xs.map((x) => gate.enter().then(() => ask(x)).finally(() => gate.leave())))
