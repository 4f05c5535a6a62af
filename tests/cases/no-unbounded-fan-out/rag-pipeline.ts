import { openai } from '@ai-sdk/openai'
import { embed, generateText } from 'ai'
import { splitter, store } from './store.js'

export async function index(documents: { id: string; text: string }[]) {
  for (const document of documents) {
    const chunks = await splitter.splitText(document.text)
    await Promise.all(chunks.map((chunk) => store.put(document.id, chunk)))
  }
}

export async function answer(question: string) {
  const { embedding } = await embed({ model: openai.textEmbeddingModel('text-embedding-3-small'), value: question })
  const hits = await store.nearest(embedding, 5)
  const pages = await Promise.all(hits.map((hit) => store.get(hit.id)))
  const { text } = await generateText({
    model: openai('gpt-4o-mini'),
    prompt: `Answer from these pages:\n${pages.join('\n---\n')}\n\nQuestion: ${question}`,
  })
  return text
}
