import OpenAI from 'openai'
class Desk {
  private client = new OpenAI()
  constructor(readonly other: OpenAI) {}
  async answer(messages: Message[]) {
    return this.client.chat.completions.create({ model: 'gpt-4o', messages })
  }
  async delegate(input: string) {
    return this.other.responses.create({ model: 'gpt-4o', input })
  }
}
export { Desk }
