import { on } from 'node:events'
import OpenAI from 'openai'
import { queue, socket } from './transport.js'

const client = new OpenAI()
const history: string[] = []

async function reply(text: string) {
  history.push(text)
  const answer = await client.responses.create({ model: 'gpt-4o-mini', input: history.join('\n') })
  history.push(answer.output_text)
  return answer.output_text
}

export async function reader(stream: ReadableStream<string>) {
  const source = stream.getReader()
  while (true) {
    const { done, value } = await source.read()
    if (done) break
    console.log(await reply(value))
  }
}

export async function worker() {
  while (true) {
    const job = await queue.take()
    await queue.done(job, await reply(job.text))
  }
}

export async function receive() {
  for (;;) {
    const message = await socket.receive()
    await socket.send(await reply(message))
  }
}

export async function events() {
  for await (const [message] of on(socket, 'message')) {
    socket.send(await reply(message))
  }
}

export async function drained(texts: string[]) {
  const rest = [...texts]
  while (rest.length > 0) {
    const next = rest.shift()!
    console.log(await reply(next))
  }
}
