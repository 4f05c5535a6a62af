import { summarise } from '../clients/summarise.js'
import { MAX_TURNS } from '../limits.js'

export async function converse(question: string) {
  const messages = [question]
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    const answer = await summarise(messages.join('\n'))
    messages.push(answer)
    if (answer.includes('DONE')) break
  }
  return messages
}
