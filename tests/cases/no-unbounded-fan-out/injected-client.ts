import type OpenAI from 'openai'

export class Reviewer {
  constructor(private readonly openai: OpenAI, private readonly model = 'gpt-4o') {}

  async review(files: string[]) {
    return Promise.all(files.map((file) => this.one(file))) // reports: no-unbounded-fan-out
  }

  async one(file: string) {
    const reply = await this.openai.chat.completions.create({
      model: this.model,
      messages: [{ role: 'user', content: file }],
    })
    return reply.choices[0]?.message.content ?? ''
  }

  async oneAfterTheOther(files: string[]) {
    const reviews = new Map<string, string>()
    for (const file of files) reviews.set(file, await this.one(file))
    return reviews
  }
}
