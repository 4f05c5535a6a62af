import { setTimeout as sleep } from 'node:timers/promises'
import OpenAI from 'openai'
const openai = new OpenAI()
export async function answer(input: string) {
  while (true) {
    try {
      return await openai.responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      await sleep(1000)
    }
  }
}
