import * as clients from '#clients/summarise'

export async function everyDocument(docs: string[]) {
  const pending: Promise<string>[] = []
  for (const doc of docs) pending.push(clients.summarise(doc))
  return Promise.all(pending) // reports: no-unbounded-fan-out
}
