import { summarise } from '../clients/summarise.js'
import { nextQuestion } from '../terminal.js'

export async function converse() {
  const messages: string[] = []
  while (true) {
    messages.push(await nextQuestion())
    const answer = await summarise(messages.join('\n'))
    messages.push(answer)
    if (answer.includes('BYE')) return
  }
}
