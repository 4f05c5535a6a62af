import { summarise } from '../clients/summarise.js'

export async function everyDocument(docs: string[]) {
  const summaries: string[] = []
  for (const doc of docs) summaries.push(await summarise(doc))
  return summaries
}
