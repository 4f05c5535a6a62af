import { summarise } from '../clients/summarise.js'

export function everyDocument(docs: string[]) {
  return Promise.all(docs.map((doc) => summarise(doc))) // reports: no-unbounded-fan-out
}
