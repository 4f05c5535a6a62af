// A limiter that comes as a parameter, a field, a record, from another file, or through a function that makes it once.
import Anthropic from '@anthropic-ai/sdk'
import Bottleneck from 'bottleneck'
import pLimit, { type LimitFunction } from 'p-limit'
import PQueue from 'p-queue'
import { RateLimiter } from 'limiter'
import { limiter as sharedLimiter, withLimit } from './limiter.js'
const client = new Anthropic()
const ask = (content: string) => client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, messages: [{ role: 'user', content }] })

interface Deps { limit: LimitFunction; queue: PQueue }
export const parameter = (xs: string[], limit: LimitFunction) => Promise.all(xs.map((x) => limit(() => ask(x))))
export const destructured = (xs: string[], { limit }: Deps) => Promise.all(xs.map((x) => limit(() => ask(x))))
export const memberOfAParameter = (xs: string[], deps: Deps) => Promise.all(xs.map((x) => deps.queue.add(() => ask(x))))
export const ofAnotherFile = (xs: string[]) => Promise.all(xs.map((x) => sharedLimiter(() => ask(x))))
export const methodOfAnotherFile = (xs: string[]) => Promise.all(xs.map((x) => sharedLimiter.schedule(() => ask(x))))
export const wrapperOfAnotherFile = (xs: string[]) => Promise.all(xs.map((x) => withLimit(5, () => ask(x))))

class Service {
  #limit = pLimit(5)
  private queue = new PQueue({ concurrency: 3 })
  private run = <T>(task: () => Promise<T>) => this.#limit(task)
  one(x: string) { return this.#limit(() => ask(x)) }
  viaRun(x: string) { return this.run(() => ask(x)) }
  async viaQueue(x: string) { return this.queue.add(() => ask(x), { priority: 1 }) }
  all(xs: string[]) { return Promise.all(xs.map((x) => this.one(x))) }
  all2(xs: string[]) { return Promise.all(xs.map((x) => this.viaRun(x))) }
  all3(xs: string[]) { return Promise.all(xs.map((x) => this.viaQueue(x))) }
}
const service = new Service()
export const methodOfAnInstance = (xs: string[]) => Promise.all(xs.map((x) => service.one(x)))
export const queueOfAnInstance = (xs: string[]) => Promise.all(xs.map((x) => service.viaQueue(x)))

class Client {
  constructor(private readonly limit: LimitFunction = pLimit(5)) {}
  ask(x: string) { return this.limit(() => ask(x)) }
}
export const instanceByDefault = (xs: string[], c = new Client()) => Promise.all(xs.map((x) => c.ask(x)))
const made = new Client(pLimit(2))
export const instanceWithItsOwn = (xs: string[]) => Promise.all(xs.map((x) => made.ask(x)))

const limiters = { llm: pLimit(5), db: pLimit(20) }
export const memberOfARecord = (xs: string[]) => Promise.all(xs.map((x) => limiters.llm(() => ask(x))))

const byModel = new Map<string, LimitFunction>()
function limiterFor(model: string) {
  let limit = byModel.get(model)
  if (!limit) {
    limit = pLimit(5)
    byModel.set(model, limit)
  }
  return limit
}
export const oneForEachModel = (xs: string[]) => Promise.all(xs.map((x) => limiterFor('sonnet')(() => ask(x))))

const bottleneck = new Bottleneck({ maxConcurrent: 5 })
const limitedAsk = bottleneck.wrap(ask)
export const wrappedFunction = (xs: string[]) => Promise.all(xs.map((x) => limitedAsk(x)))
export const scheduledByReference = (xs: string[]) => Promise.all(xs.map((x) => bottleneck.schedule(ask, x)))
export const scheduledWithOptions = (xs: string[]) => Promise.all(xs.map((x) => bottleneck.schedule({ priority: 1 }, () => ask(x))))

const rate = new RateLimiter({ tokensPerInterval: 50, interval: 'minute' })
export const tokensAwaited = (xs: string[]) => Promise.all(xs.map(async (x) => {
  await rate.removeTokens(1)
  return ask(x)
}))
export const tokensKept = (xs: string[]) => Promise.all(xs.map(async (x) => {
  const remaining = await rate.removeTokens(1)
  if (remaining < 5) console.warn('nearly spent', remaining)
  return ask(x)
}))

const lim = pLimit(5)
export const byReference = (xs: string[]) => Promise.all(xs.map((x) => lim(ask, x)))
export const twoCallsInOne = (xs: string[]) => Promise.all(xs.map((x) => lim(async () => {
  const first = await ask(x)
  return ask(JSON.stringify(first.content))
})))
const throttled = (x: string) => lim(() => ask(x))
export const helper = (xs: string[]) => Promise.all(xs.map(throttled))
export const mapOfTheLimiter = (xs: string[]) => lim.map(xs, ask)
export async function addedInALoop(xs: string[]) {
  const queue = new PQueue({ concurrency: 4, intervalCap: 10, interval: 1000 })
  for (const x of xs) queue.add(() => ask(x))
  await queue.onIdle()
}
export async function addedByForEach(xs: string[]) {
  const queue = new PQueue({ concurrency: 4 })
  const out: unknown[] = []
  xs.forEach((x) => void queue.add(async () => out.push(await ask(x))))
  await queue.onIdle()
  return out
}
function createAsk(limit: LimitFunction) {
  return (x: string) => limit(() => ask(x))
}
const asker = createAsk(pLimit(3))
export const closureOverALimiter = (xs: string[]) => Promise.all(xs.map(asker))
export const closureAndThen = (xs: string[]) => Promise.all(xs.map((x) => asker(x).then((m) => m.content)))
let shared: LimitFunction | undefined
const getLimit = () => (shared ??= pLimit(5))
export const madeOnce = (xs: string[]) => Promise.all(xs.map((x) => getLimit()(() => ask(x))))
let shared2: LimitFunction | null = null
function getLimit2() {
  if (!shared2) shared2 = pLimit(5)
  return shared2
}
export const madeOnceByATest = (xs: string[]) => Promise.all(xs.map((x) => getLimit2()(() => ask(x))))
