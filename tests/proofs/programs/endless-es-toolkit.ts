import { retry } from 'es-toolkit'
import OpenAI from 'openai'

const openai = new OpenAI({ maxRetries: 0 })

export async function main(): Promise<string> {
  const response = await retry(() => openai.responses.create({ model: 'gpt-4o-mini', input: 'Hello' }))
  return response.output_text
}
