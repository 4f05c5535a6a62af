import { chunksOf } from '../chunks.js'
import { summarise } from '../clients/summarise.js'

export async function everyDocument(docs: string[]) {
  const summaries: string[] = []
  for (const chunk of chunksOf(docs, 5)) summaries.push(...await Promise.all(chunk.map((doc) => summarise(doc))))
  return summaries
}
