import summarise from '@/clients/summarise'

export async function everyDocument(docs: string[]) {
  const summaries = await Promise.all(docs.map(summarise)) // reports: no-unbounded-fan-out
  return summaries.join('\n')
}
