import OpenAI from 'openai'
import { shuttingDown } from './lifecycle.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function deadline(input: string) {
  const deadline = Date.now() + 60_000
  for (;;) {
    try {
      return await ask(input)
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(1000)
    }
  }
}

export async function aborted(input: string, signal: AbortSignal) {
  while (!signal.aborted) {
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}

export async function throwsIfAborted(input: string, signal: AbortSignal) {
  while (true) {
    signal.throwIfAborted()
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}

export async function lifecycle(input: string) {
  while (!shuttingDown()) {
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}
