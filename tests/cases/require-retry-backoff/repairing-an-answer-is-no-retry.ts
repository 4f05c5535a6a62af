// The call's own errors leave the loop; what is repeated is asking for a better answer.
import OpenAI from 'openai'
import { z } from 'zod'

const client = new OpenAI()
const schema = z.object({ title: z.string() })

export async function parsed(input: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
    try {
      return schema.parse(JSON.parse(reply.output_text))
    } catch (error) {
      console.warn('not what we asked for', error)
    }
  }
  throw new Error('No valid answer in three attempts')
}

export async function checked(input: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
    const result = schema.safeParse(JSON.parse(reply.output_text))
    if (result.success) return result.data
  }
  return null
}
