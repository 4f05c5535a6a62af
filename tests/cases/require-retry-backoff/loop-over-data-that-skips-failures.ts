// Each turn has its own item: a failure is skipped, not tried again.
import OpenAI from 'openai'
import { save } from './store.js'

const client = new OpenAI()

export async function translateAll(texts: string[]) {
  const failed: string[] = []
  for (const input of texts) {
    try {
      const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
      await save(reply.output_text)
    } catch (error) {
      console.error(error)
      failed.push(input)
    }
  }
  return failed
}

export async function byPosition(texts: string[]) {
  for (let i = 0; i < texts.length; i++) {
    try {
      await save((await client.responses.create({ model: 'gpt-4o-mini', input: texts[i] })).output_text)
    } catch {
      continue
    }
  }
}
