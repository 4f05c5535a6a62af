// Each turn takes a new job; a failed job is put aside, not tried again here.
import OpenAI from 'openai'
import { queue, results } from './queue.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function work() {
  while (true) {
    const job = await queue.receive()
    if (!job) {
      await sleep(1000)
      continue
    }
    try {
      const reply = await client.responses.create({ model: 'gpt-4o-mini', input: job.text })
      await results.put(job.id, reply.output_text)
      await queue.acknowledge(job)
    } catch (error) {
      console.error(error)
      await queue.reject(job)
    }
  }
}

export async function subscribe(messages: AsyncIterable<{ text: string }>) {
  for await (const message of messages) {
    try {
      await results.put(message.text, (await client.responses.create({ model: 'gpt-4o-mini', input: message.text })).output_text)
    } catch (error) {
      console.error(error)
    }
  }
}
