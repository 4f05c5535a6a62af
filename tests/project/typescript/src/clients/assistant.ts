import OpenAI from 'openai'

export class Assistant {
  private readonly client: OpenAI

  constructor(client = new OpenAI()) {
    this.client = client
  }

  async answer(question: string): Promise<string> {
    const response = await this.client.responses.create({ model: 'gpt-5', input: question })
    return response.output_text
  }
}
