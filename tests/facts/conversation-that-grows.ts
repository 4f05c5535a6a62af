import OpenAI from 'openai'

const client = new OpenAI()
const history = []

export async function answer(question: string) {
  history.push({ role: 'user', content: question })
  return client.chat.completions.create({ model: 'gpt-4o', messages: history })
}

export class Chat {
  constructor() {
    this.messages = []
  }

  async say(text: string) {
    this.messages.push({ role: 'user', content: text })
    return client.chat.completions.create({ model: 'gpt-4o', messages: this.messages })
  }
}

export class ShortChat {
  constructor() {
    this.messages = []
  }

  async whisper(text: string) {
    this.messages.push({ role: 'user', content: text })
    return client.chat.completions.create({ model: 'gpt-4o', messages: this.messages.slice(-20) })
  }
}
