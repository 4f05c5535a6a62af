// A messenger that summarises its rooms with a model: the class is its own.
import OpenAI from 'openai'

const client = new OpenAI()

class GroupChat {
  readonly messages: string[] = []

  constructor(readonly members: string[]) {}

  post(text: string) {
    this.messages.push(text)
  }

  async summary() {
    const reply = await client.responses.create({ model: 'gpt-4o-mini', input: this.messages.join('\n') })
    return reply.output_text
  }
}

const room = new GroupChat(['ann', 'bob'])
room.post('hello')
console.log(await room.summary())
