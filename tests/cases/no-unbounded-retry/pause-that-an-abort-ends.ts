// The pause itself throws when its signal is aborted, outside any try: the caller ends the retry.
import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI from 'openai'

const client = new OpenAI()

export async function answer(input: string, signal: AbortSignal) {
  for (;;) {
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input }, { signal })
    } catch {
      await sleep(2000, undefined, { signal })
    }
  }
}
