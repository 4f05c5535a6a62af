import { setInterval } from 'node:timers/promises'
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function tick(input: string) {
  let failures = 0
  for await (const _ of setInterval(1000)) {
    try {
      return await ask(input)
    } catch (error) {
      if (++failures >= 5) throw error
    }
  }
}

export async function withResolvers(input: string) {
  for (let i = 0; i < 5; i++) {
    try {
      return await ask(input)
    } catch {
      const { promise, resolve } = Promise.withResolvers<void>()
      setTimeout(resolve, 1000 * 2 ** i)
      await promise
    }
  }
}
