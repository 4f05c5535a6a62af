// Many items, one call: what is mapped makes no request.
import OpenAI from 'openai'

const client = new OpenAI()

export async function rank(documents: { title: string; load(): Promise<string> }[]) {
  const texts = await Promise.all(documents.map((document) => document.load()))
  const prompts = texts.map((text, index) => `${index}. ${text.slice(0, 200)}`)
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input: prompts.join('\n') })
  const order = reply.output_text.split(',').map((entry) => Number(entry.trim()))
  return Promise.all(order.map(async (index) => documents[index]?.title))
}
