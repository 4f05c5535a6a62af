import OpenAI from 'openai'
import pRetry from 'p-retry'

const openai = new OpenAI({ maxRetries: 0 })

export async function main(): Promise<string> {
  const response = await pRetry(() => openai.responses.create({ model: 'gpt-4o-mini', input: 'Hello' }), { retries: Infinity, maxTimeout: 1_000 })
  return response.output_text
}
