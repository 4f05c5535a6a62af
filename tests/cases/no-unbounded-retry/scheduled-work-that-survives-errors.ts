// A service that reports once an hour, whether the last report worked or not: this is no retry.
import OpenAI from 'openai'
import { headlines, post } from './news.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function report() {
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input: (await headlines()).join('\n') })
  await post(reply.output_text)
}

while (true) {
  try {
    await report()
  } catch (error) {
    console.error(error)
  }
  await sleep(3_600_000)
}
