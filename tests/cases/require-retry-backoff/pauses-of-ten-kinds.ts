import { setTimeout as wait } from 'node:timers/promises'
import * as timers from 'node:timers/promises'
import { promisify } from 'node:util'
import OpenAI from 'openai'
import pause from 'delay'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const rest = promisify(setTimeout)

async function nap(attempt: number) {
  const ms = Math.min(60_000, 1000 * 2 ** attempt) * Math.random()
  console.log(`waiting ${ms} ms`)
  await sleep(ms)
}

export async function ownSleep(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await sleep(1000 * 2 ** i) }
  }
}

export async function timersPromises(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await wait(1000 * 2 ** i) }
  }
}

export async function timersNamespace(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await timers.setTimeout(1000 * 2 ** i) }
  }
}

export async function inline(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await new Promise((r) => setTimeout(r, 1000 * 2 ** i)) }
  }
}

export async function promisified(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await rest(1000 * 2 ** i) }
  }
}

export async function helperOfAHelper(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await nap(i) }
  }
}

export async function fromAPackage(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await pause(1000 * 2 ** i) }
  }
}

export async function executorWithABody(input: string) {
  for (let i = 0; i < 5; i++) {
    try {
      return await ask(input)
    } catch {
      await new Promise<void>((done) => {
        setTimeout(() => {
          done()
        }, 1000 * 2 ** i)
      })
    }
  }
}

export async function fixedPause(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await sleep(2000) }
  }
}

export async function scheduler(input: string) {
  for (let i = 0; i < 5; i++) {
    try { return await ask(input) } catch { await timers.scheduler.wait(1000 * 2 ** i) }
  }
}
