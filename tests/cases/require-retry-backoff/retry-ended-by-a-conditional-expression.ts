// The guard of the recursive call is an expression, not an `if`: it bounds all the same.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function returned(input: string, left = 3): Promise<unknown> {
  try {
    return await ask(input)
  } catch (error) {
    await sleep(1000)
    return left > 0 ? returned(input, left - 1) : Promise.reject(error)
  }
}

export async function and(input: string, left = 3): Promise<unknown> {
  try {
    return await ask(input)
  } catch {
    await sleep(1000)
    return left > 0 && and(input, left - 1)
  }
}

export function atOnce(input: string, left = 3): Promise<unknown> {
  return ask(input).catch((error) => (left > 0 ? atOnce(input, left - 1) : Promise.reject(error))) // reports: require-retry-backoff
}
