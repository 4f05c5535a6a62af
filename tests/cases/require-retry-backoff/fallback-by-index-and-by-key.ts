// The next attempt asks another model, or with another key: a fallback, no retry.
import { anthropic } from '@ai-sdk/anthropic'
import { openai } from '@ai-sdk/openai'
import { generateText } from 'ai'
import OpenAI from 'openai'

const MODELS = [openai('gpt-4o'), anthropic('claude-sonnet-4-5'), openai('gpt-4o-mini')]

export async function next(prompt: string, index = 0): Promise<string> {
  try {
    return (await generateText({ model: MODELS[index], prompt })).text
  } catch (error) {
    if (index + 1 >= MODELS.length) throw error
    return next(prompt, index + 1)
  }
}

const keys = (process.env.OPENAI_KEYS ?? '').split(',')
let cursor = 0
const nextClient = () => new OpenAI({ apiKey: keys[cursor++ % keys.length] })

export async function rotating(input: string) {
  let last: unknown
  for (let i = 0; i < keys.length; i++) {
    try {
      return await nextClient().responses.create({ model: 'gpt-4o', input })
    } catch (error) {
      last = error
    }
  }
  throw last
}
