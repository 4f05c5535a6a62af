// What is tried again is the connection; model calls answer what arrives on it.
import OpenAI from 'openai'
import { connect } from './socket.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

export async function serve() {
  while (true) {
    try {
      const socket = await connect()
      for await (const message of socket) {
        const reply = await client.responses.create({ model: 'gpt-4o-mini', input: message.text })
        await socket.send(reply.output_text)
      }
    } catch (error) {
      console.error('connection lost', error)
    }
    await sleep(5000)
  }
}
