import { summarise } from '../clients/summarise.js'
import { ATTEMPTS } from '../limits.js'
import { backOff } from '../pauses.js'

export async function patient(doc: string) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await summarise(doc)
    } catch (error) {
      console.warn(error)
      await backOff(attempt)
    }
  }
  throw new Error('No summary.')
}
