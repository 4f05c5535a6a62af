import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function resetInside(input: string) {
  let attempts = 0
  while (true) { // reports: no-unbounded-retry
    try {
      return await ask(input)
    } catch {
      attempts += 1
      if (attempts > 5) {
        attempts = 0
        await sleep(60_000)
      }
      await sleep(1000)
    }
  }
}

export async function declaredInside(input: string) {
  while (true) { // reports: no-unbounded-retry
    let attempts = 0
    try {
      return await ask(input)
    } catch (error) {
      attempts += 1
      if (attempts > 5) throw error
      await sleep(1000)
    }
  }
}

export async function onlyCounted(input: string) {
  let attempts = 0
  for (;;) { // reports: no-unbounded-retry
    try {
      return await ask(input)
    } catch {
      console.warn(`attempt ${++attempts} failed`)
      await sleep(1000 * attempts)
    }
  }
}

export async function neverStepped(input: string) {
  const attempts = 0
  while (attempts < 5) { // reports: no-unbounded-retry
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}

export async function toInfinity(input: string) {
  for (let attempt = 0; attempt < Infinity; attempt++) { // reports: no-unbounded-retry
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}

export async function toTheLargestInteger(input: string) {
  for (let attempt = 0; attempt < Number.MAX_SAFE_INTEGER; attempt++) { // reports: no-unbounded-retry
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}
