import OpenAI from 'openai'
import { db } from './db.js'

const client = new OpenAI()

export async function store(input: string) {
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await db.answers.create({ data: { text: reply.output_text } })
    } catch (error) {
      console.warn('conflict', error)
    }
  }
  throw new Error('not stored')
}
