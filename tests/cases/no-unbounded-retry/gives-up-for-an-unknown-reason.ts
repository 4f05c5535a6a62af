import OpenAI from 'openai'
import { isWorthRetrying, giveUp } from './policy.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function policy(input: string, keepGoing: () => boolean) {
  while (keepGoing()) {
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch {
      await sleep(1000)
    }
  }
}

export async function importedPolicy(input: string) {
  let attempt = 0
  while (true) {
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch (error) {
      attempt += 1
      if (giveUp(attempt)) throw error
      if (!isWorthRetrying(error)) throw error
      await sleep(1000)
    }
  }
}
