import OpenAI from 'openai'
import { ports } from './net.js'

const client = new OpenAI()

export async function name(hint: string, taken: Set<string>) {
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input: `A short name for ${hint}` })
  let candidate = reply.output_text
  while (taken.has(candidate)) candidate += '-1'
  while (!(await ports.free())) console.log('waiting')
  return candidate
}

export async function trimmed(messages: string[]) {
  while (messages.join('').length > 10_000) messages.splice(0, 1)
  return client.responses.create({ model: 'gpt-4o-mini', input: messages.join('\n') })
}
