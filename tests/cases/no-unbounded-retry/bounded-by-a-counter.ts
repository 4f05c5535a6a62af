import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function insideWhileTrue(input: string) {
  let attempt = 0
  while (true) {
    try {
      return await ask(input)
    } catch (error) {
      attempt++
      if (attempt === 4) throw error
      await sleep(1000 * attempt)
    }
  }
}

export async function inTheTest(input: string) {
  let reply
  let left = 4
  while (!reply && left > 0) {
    try {
      reply = await ask(input)
    } catch {
      left -= 1
      await sleep(1000)
    }
  }
  return reply
}

export async function stepInTheTest(input: string) {
  let attempt = 0
  while (attempt++ < 3) {
    try {
      return await ask(input)
    } catch {
      await sleep(1000)
    }
  }
}

export async function growingDelayIsACounter(input: string) {
  let delay = 500
  while (delay < 20_000) {
    try {
      return await ask(input)
    } catch {
      await sleep(delay)
      delay *= 2
    }
  }
}

export async function errorsCollected(input: string) {
  const errors: unknown[] = []
  while (errors.length < 3) {
    try {
      return await ask(input)
    } catch (error) {
      errors.push(error)
      await sleep(1000)
    }
  }
  throw new AggregateError(errors)
}

export async function listOfDelays(input: string) {
  for (const delay of [0, 1000, 4000, 16_000]) {
    await sleep(delay)
    try {
      return await ask(input)
    } catch (error) {
      console.warn(error)
    }
  }
}
