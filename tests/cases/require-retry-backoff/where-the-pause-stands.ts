import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function atTheHead(input: string) {
  let lastError: unknown
  for (let attempt = 0; attempt < 4; attempt++) {
    if (attempt > 0) await sleep(1000 * 2 ** (attempt - 1))
    try {
      return await ask(input)
    } catch (error) {
      lastError = error
    }
  }
  throw lastError
}

export async function afterTheTry(input: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      console.warn(error)
    }
    await sleep(1000 * 2 ** attempt)
  }
  return null
}

export async function inFinally(input: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      if (attempt === 3) throw error
    } finally {
      await sleep(500)
    }
  }
}

export async function unlessLast(input: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      const isLast = attempt === 3
      if (!isLast) {
        await sleep(1000 * 2 ** attempt)
        continue
      }
      throw error
    }
  }
}

export async function onlyWhatIsWorthIt(input: string) {
  for (let attempt = 0; attempt < 4; attempt++) {
    try {
      return await ask(input)
    } catch (error) {
      if (!(error instanceof OpenAI.RateLimitError)) throw error
      const seconds = Number(error.headers?.get('retry-after') ?? 2 ** attempt)
      await sleep(seconds * 1000)
    }
  }
}
