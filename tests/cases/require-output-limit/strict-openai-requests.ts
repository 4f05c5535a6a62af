// preset: strict
import OpenAI from 'openai'
import { defaults, prompt } from './defaults.js'

const client = new OpenAI()
const messages = [{ role: 'user' as const, content: 'Hello' }]

await client.chat.completions.create({ model: 'gpt-4o', messages }) // reports: require-output-limit
await client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: 500 })
await client.chat.completions.create({ model: 'o3', messages, max_completion_tokens: 25000 })
await client.responses.create({ model: 'gpt-5', input: 'Hello' }) // reports: require-output-limit
await client.responses.create({ model: 'gpt-5', input: 'Hello', max_output_tokens: 25000 })

// Missing caps that are not missing: spread in, built above, kept at the provider.
await client.chat.completions.create({ model: 'gpt-4o', messages, ...defaults })
await client.responses.create({ prompt: { id: 'pmpt_1' }, input: 'Hello' })
await client.responses.create({ prompt, input: 'Hello' })
const request = { model: 'gpt-4o', messages, max_tokens: 500 }
await client.chat.completions.create({ ...request, temperature: 0 })
const later = { model: 'gpt-4o', messages } as OpenAI.ChatCompletionCreateParamsNonStreaming
later.max_tokens = 500
await client.chat.completions.create(later)

export function handed(options: OpenAI.ChatCompletionCreateParamsNonStreaming, max: number) {
  void client.chat.completions.create(options)
  return client.chat.completions.create({ model: 'gpt-4o', messages, max_tokens: max })
}

// What has no answer of its own length, and what ends after sixteen tokens by itself.
await client.embeddings.create({ model: 'text-embedding-3-small', input: 'Hello' })
await client.images.generate({ model: 'gpt-image-1', prompt: 'A fence' })
await client.moderations.create({ input: 'Hello' })
await client.completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Hello' })
