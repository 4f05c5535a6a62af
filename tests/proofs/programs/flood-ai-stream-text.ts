import { openai } from '@ai-sdk/openai'
import { streamText } from 'ai'

async function draft(topic: string): Promise<string> {
  const result = streamText({ model: openai('gpt-4o-mini'), prompt: `Write about ${topic}` })
  return await result.text
}

export async function main(): Promise<string[]> {
  const topics = Array.from({ length: 40 }, (_, number) => `topic ${number}`)
  return Promise.all(topics.map((topic) => draft(topic)))
}
