import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function backoff(attempt: number) {
  console.log(`backing off, attempt ${attempt}`)
}

export async function notAwaited(input: string) {
  for (let i = 0; i < 5; i++) { // reports: require-retry-backoff
    try { return await ask(input) } catch { void sleep(1000 * 2 ** i) }
  }
}

export async function timerNobodyWaitsFor(input: string) {
  for (let i = 0; i < 5; i++) { // reports: require-retry-backoff
    try { return await ask(input) } catch { setTimeout(() => console.log('waited'), 1000) }
  }
}

export async function nameOnly(input: string) {
  for (let i = 0; i < 5; i++) { // reports: require-retry-backoff
    try { return await ask(input) } catch { await backoff(i) }
  }
}

export async function afterSuccessOnly(input: string) {
  for (let i = 0; i < 5; i++) { // reports: require-retry-backoff
    try {
      const reply = await ask(input)
      await sleep(1000)
      return reply
    } catch (error) {
      console.warn(error)
    }
  }
}

export async function afterTheLastFailureOnly(input: string) {
  for (let i = 0; i < 5; i++) { // reports: require-retry-backoff
    try {
      return await ask(input)
    } catch (error) {
      if (i === 4) {
        await sleep(5000)
        throw error
      }
    }
  }
}
