// preset: strict
import OpenAI from 'openai'
import { generateText } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'

await generateText({ model: new MockLanguageModelV3(), prompt: 'Hello' })
const client = new OpenAI({ fetch: async () => Response.json({}) })
await client.responses.create({ model: 'gpt-5', input: 'Hello' })
