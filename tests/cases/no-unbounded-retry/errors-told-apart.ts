// Some errors are counted, the others are thrown on: it ends for each. Where one kind goes round for ever, it does not.
import OpenAI from 'openai'
import { setTimeout as sleep } from 'node:timers/promises'

const client = new OpenAI()

export async function throwsTheOthers(input: string) {
  let failures = 0
  while (true) {
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      if (error instanceof OpenAI.RateLimitError) {
        failures += 1
        if (failures > 10) throw error
        await sleep(1000)
      } else {
        throw error
      }
    }
  }
}

export async function countsEither(input: string) {
  let limited = 0
  let broken = 0
  while (true) {
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      if (error.status === 429) {
        limited += 1
        if (limited > 5) throw error
      } else {
        broken += 1
        if (broken > 2) throw error
      }
      await sleep(1000)
    }
  }
}

export async function countsOneKind(input: string) {
  let failures = 0
  while (true) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      if (error instanceof OpenAI.RateLimitError) {
        failures += 1
        if (failures > 10) throw error
      }
      await sleep(1000)
    }
  }
}
