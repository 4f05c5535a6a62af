import { summarise } from '../clients/summarise.js'
import { ATTEMPTS } from '#limits'

export async function hasty(doc: string) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) { // reports: require-retry-backoff
    try {
      return await summarise(doc)
    } catch (error) {
      console.warn(error)
    }
  }
  throw new Error('No summary.')
}
