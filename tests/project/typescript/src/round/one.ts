import { two } from './two.js'
import { summarise } from '../clients/summarise.js'

export async function one(text: string): Promise<string> {
  return text.length > 10 ? summarise(text) : two(text)
}
