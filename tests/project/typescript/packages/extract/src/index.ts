import OpenAI from 'openai'

const client = new OpenAI()

export async function extract(page: string) {
  const { output_text } = await client.responses.create({ model: 'gpt-5', input: page })
  return output_text
}
