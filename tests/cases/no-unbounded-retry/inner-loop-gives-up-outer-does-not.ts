import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function threeTimes(input: string) {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch {
      await sleep(1000 * 2 ** attempt)
    }
  }
  throw new Error('three attempts failed')
}

export async function forEver(input: string) {
  while (true) { // reports: no-unbounded-retry
    try {
      return await threeTimes(input)
    } catch (error) {
      console.error(error)
      await sleep(60_000)
    }
  }
}

export async function once(input: string) {
  try {
    return await threeTimes(input)
  } catch {
    return undefined
  }
}
