import pRetry from 'p-retry'
import { summarise } from './summarise.js'

export async function summariseOrThrow(text: string): Promise<string> {
  return pRetry(() => summarise(text), { retries: 3 })
}
