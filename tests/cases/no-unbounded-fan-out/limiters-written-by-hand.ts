// Limiters that the program writes itself, kept where they outlive the fan-out: they hold it back.
import OpenAI from 'openai'
const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

// P-limit by hand with queue of thunks and next().
function pool(concurrency: number) {
  const queue: (() => void)[] = []
  let active = 0
  const next = () => {
    active--
    if (queue.length > 0) queue.shift()!()
  }
  const run = async <T>(fn: () => Promise<T>, resolve: (v: T | PromiseLike<T>) => void) => {
    active++
    const result = (async () => fn())()
    resolve(result)
    try { await result } catch {}
    next()
  }
  const enqueue = <T>(fn: () => Promise<T>, resolve: (v: T | PromiseLike<T>) => void) => {
    queue.push(run.bind(null, fn as never, resolve as never) as never)
    ;(async () => {
      await Promise.resolve()
      if (active < concurrency && queue.length > 0) queue.shift()!()
    })()
  }
  return <T>(fn: () => Promise<T>) => new Promise<T>((resolve) => { enqueue(fn, resolve) })
}
const limited = pool(5)
export const byQueueOfStarters = (xs: string[]) => Promise.all(xs.map((x) => limited(() => ask(x))))

// Class Semaphore with run.
class Semaphore {
  private count = 0
  private waiters: (() => void)[] = []
  constructor(private readonly max: number) {}
  async acquire() {
    if (this.count < this.max) { this.count++; return }
    await new Promise<void>((resolve) => this.waiters.push(resolve))
    this.count++
  }
  release() {
    this.count--
    const next = this.waiters.shift()
    if (next) next()
  }
  async use<T>(fn: () => Promise<T>): Promise<T> {
    await this.acquire()
    try { return await fn() } finally { this.release() }
  }
}
const sem = new Semaphore(4)
export const bySemaphoreRound = (xs: string[]) => Promise.all(xs.map((x) => sem.use(() => ask(x))))
export const bySemaphoreBefore = (xs: string[]) => Promise.all(xs.map(async (x) => {
  await sem.acquire()
  try { return await ask(x) } finally { sem.release() }
}))

// Inline while.
let inFlight = 0
export const byWaitingInline = (xs: string[]) => Promise.all(xs.map(async (x) => {
  while (inFlight >= 5) await new Promise((r) => setTimeout(r, 25))
  inFlight++
  try { return await ask(x) } finally { inFlight-- }
}))

