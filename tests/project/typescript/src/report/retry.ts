import { summarise } from '../clients/summarise.js'

export async function stubborn(doc: string) {
  while (true) { // reports: no-unbounded-retry
    try {
      return await summarise(doc)
    } catch {
      console.warn('once more')
    }
  }
}
