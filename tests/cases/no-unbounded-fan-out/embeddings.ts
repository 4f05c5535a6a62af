import { openai } from '@ai-sdk/openai'
import { embedMany } from 'ai'
import OpenAI from 'openai'

const client = new OpenAI()
const embed = (input: string) => client.embeddings.create({ model: 'text-embedding-3-small', input })

export const oneRequestPerChunk = (chunks: string[]) => Promise.all(chunks.map(embed)) // reports: no-unbounded-fan-out

export async function oneRequestPerHundred(chunks: string[]) {
  const vectors = []
  for (let i = 0; i < chunks.length; i += 100) {
    const reply = await client.embeddings.create({ model: 'text-embedding-3-small', input: chunks.slice(i, i + 100) })
    vectors.push(...reply.data.map((item) => item.embedding))
  }
  return vectors
}

export const withConcurrency = (values: string[]) =>
  embedMany({ model: openai.textEmbeddingModel('text-embedding-3-small'), values, maxParallelCalls: 2 })
