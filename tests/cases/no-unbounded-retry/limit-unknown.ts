import OpenAI from 'openai'
import pRetry from 'p-retry'
import { MAX_RETRIES, limits, shared } from './config.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function parameter(input: string, retries: number) {
  for (let i = 0; i < retries; i++) {
    try { return await ask(input) } catch { await sleep(1000) }
  }
}

export async function imported(input: string) {
  for (let i = 0; i < MAX_RETRIES; i++) {
    try { return await ask(input) } catch { await sleep(1000) }
  }
}

export async function spread(input: string, options: { retries?: number }) {
  const settings = { retries: Infinity, ...options }
  for (let i = 0; i < settings.retries; i++) {
    try { return await ask(input) } catch { await sleep(1000) }
  }
}

export async function awaited(input: string, load: () => Promise<{ retries: number }>) {
  const { retries } = await load()
  let attempt = 0
  while (true) {
    try {
      return await ask(input)
    } catch (error) {
      if (++attempt > retries) throw error
      await sleep(1000)
    }
  }
}

export async function computed(input: string, kind: string) {
  for (let i = 0; i < limits[kind]; i++) {
    try { return await ask(input) } catch { await sleep(1000) }
  }
}

export const retriesParameter = (input: string, retries: number) => pRetry(() => ask(input), { retries })
export const retriesSpread = (input: string, options: object) => pRetry(() => ask(input), { retries: Infinity, ...options })
export const retriesImported = (input: string) => pRetry(() => ask(input), shared)
export const retriesComputed = (input: string, key: string) => pRetry(() => ask(input), { [key]: 3 })
export const retriesAwaited = async (input: string, load: () => Promise<object>) => pRetry(() => ask(input), await load())
