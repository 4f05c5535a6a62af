// A chat application that also answers with a model: the socket's method is still an everyday name.
import OpenAI from 'openai'
import { io } from 'socket.io-client'

const socket = io('/support')
const client = new OpenAI()

export class Support {
  constructor(private readonly transport: { initiateChat(message: string): Promise<void> }) {}

  async open(message: string) {
    await this.transport.initiateChat(message)
    socket.initiateChat(message)
    const reply = await client.chat.completions.create({ model: 'gpt-4o-mini', messages: [{ role: 'user', content: message }] })
    return reply.choices[0]?.message.content
  }

  async initiateChat(message: string) {
    return this.transport.initiateChat(message)
  }
}
