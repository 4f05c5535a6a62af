import { summarise } from '@/clients/summarise.js'

export async function converse(question: string) {
  const messages = [question]
  while (true) { // reports: no-unbounded-agent-loop
    const answer = await summarise(messages.join('\n'))
    messages.push(answer)
    if (answer.includes('DONE')) return messages
  }
}
