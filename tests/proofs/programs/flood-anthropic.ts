import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

class Translator {
  private readonly language: string

  constructor(language: string) {
    this.language = language
  }

  async translate(text: string): Promise<string> {
    const message = await anthropic.messages.create({
      model: 'claude-sonnet-4-5',
      max_tokens: 1024,
      messages: [{ role: 'user', content: `Into ${this.language}: ${text}` }],
    })
    const [block] = message.content
    return block?.type === 'text' ? block.text : ''
  }

  async translateAll(texts: readonly string[]): Promise<string[]> {
    return await Promise.all(texts.map((text) => this.translate(text)))
  }
}

export async function main(): Promise<string[]> {
  return await new Translator('French').translateAll(Array.from({ length: 40 }, (_, number) => `Text ${number}`))
}
