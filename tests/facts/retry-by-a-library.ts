import OpenAI from 'openai'
import pRetry from 'p-retry'
const openai = new OpenAI()
const ask = () => openai.responses.create({ model: 'gpt-4o', input: 'Hello' })
export async function answer(attempts: number) {
  await pRetry(ask)
  await pRetry(ask, { retries: 3, minTimeout: 0 })
  await pRetry(ask, { retries: Infinity })
  await pRetry(ask, { retries: attempts })
}
