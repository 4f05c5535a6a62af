// A helper that tries again at once is nobody's problem while no model call goes through it.
import { readFile } from 'node:fs/promises'
import OpenAI from 'openai'

const client = new OpenAI()

async function insist<T>(task: () => Promise<T>): Promise<T> {
  for (let i = 0; i < 3; i++) {
    try {
      return await task()
    } catch {
      console.warn('again')
    }
  }
  return task()
}

export async function review(path: string) {
  const text = await insist(() => readFile(path, 'utf8'))
  return client.responses.create({ model: 'gpt-4o-mini', input: text })
}
