import OpenAI from 'openai'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function patiently(input: string) {
  while (true) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch (error) {
      console.warn(error)
      await sleep(2000)
    }
  }
}

export async function atOnce(input: string) {
  for (;;) { // reports: no-unbounded-retry
    try {
      return await client.responses.create({ model: 'gpt-4o-mini', input })
    } catch {
      continue
    }
  }
}

export async function untilThereIsAReply(input: string) {
  let reply: string | undefined
  while (reply === undefined) { // reports: no-unbounded-retry
    try {
      reply = (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
    } catch {
      await sleep(1000)
    }
  }
  return reply
}

export async function untilDone(input: string) {
  let done = false
  let text = ''
  do { // reports: no-unbounded-retry
    try {
      text = (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
      done = true
    } catch {
      await sleep(1000)
    }
  } while (!done)
  return text
}
