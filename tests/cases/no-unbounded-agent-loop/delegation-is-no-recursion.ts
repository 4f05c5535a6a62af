import OpenAI from 'openai'

interface Model { ask(input: string): Promise<string> }

class Base implements Model {
  protected readonly client = new OpenAI()

  async ask(input: string): Promise<string> {
    const reply = await this.client.responses.create({ model: 'gpt-4o-mini', input })
    return reply.output_text
  }
}

export class Logged extends Base {
  override async ask(input: string) {
    const text = await super.ask(input)
    console.log(text)
    return text
  }
}

export class Cached implements Model {
  private readonly cache = new Map<string, string>()

  constructor(private readonly inner: Model) {}

  async ask(input: string) {
    const known = this.cache.get(input)
    if (known !== undefined) return known
    const text = await this.inner.ask(input)
    this.cache.set(input, text)
    return text
  }
}

export const ask = (input: string) => new Cached(new Logged()).ask(input)
