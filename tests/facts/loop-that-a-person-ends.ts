import { createInterface } from 'node:readline/promises'
import OpenAI from 'openai'
const openai = new OpenAI()
const terminal = createInterface({ input: process.stdin })
export async function chat(messages: Message[]) {
  while (true) {
    const line = await terminal.question('> ')
    if (line === 'bye') break
    messages.push({ role: 'user', content: line })
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
    messages.push(choices[0].message)
  }
}
