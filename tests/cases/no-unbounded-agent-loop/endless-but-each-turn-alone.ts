// No answer reaches the next turn or the exit: a service, not an agent.
import OpenAI from 'openai'
import { metrics, news } from './sources.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function reporter() {
  while (true) {
    const input = await news.latest()
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input })
    await news.publish(reply.output_text)
    await sleep(60_000)
  }
}

export async function watcher() {
  for (;;) {
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input: 'ping' })
    console.log(reply.id, await metrics.now())
    await sleep(300_000)
  }
}
