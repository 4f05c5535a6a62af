import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'

const openai = new OpenAI()
const anthropic = new Anthropic()

export async function* text(input: string) {
  const stream = await openai.responses.create({ model: 'gpt-4o', input, stream: true })
  for await (const event of stream) {
    if (event.type === 'response.output_text.delta') yield event.delta
    if (event.type === 'response.completed') break
  }
}

export async function byIterator(content: string) {
  const stream = anthropic.messages.stream({
    model: 'claude-sonnet-4-5',
    max_tokens: 1024,
    messages: [{ role: 'user', content }],
  })
  const iterator = stream[Symbol.asyncIterator]()
  while (true) {
    const { done, value } = await iterator.next()
    if (done) break
    console.log(value.type)
  }
  return stream.finalMessage()
}

export async function byReader(input: string, write: (bytes: Uint8Array) => void) {
  const response = await openai.responses.create({ model: 'gpt-4o', input, stream: true }).asResponse()
  const reader = response.body!.getReader()
  let chunk = await reader.read()
  while (!chunk.done) {
    write(chunk.value)
    chunk = await reader.read()
  }
}
