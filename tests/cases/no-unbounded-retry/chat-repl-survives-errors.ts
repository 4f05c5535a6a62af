import { createInterface } from 'node:readline/promises'
import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()
const terminal = createInterface({ input: process.stdin, output: process.stdout })
const messages: Anthropic.MessageParam[] = []

while (true) {
  const content = await terminal.question('you> ')
  if (content === '/exit') break
  messages.push({ role: 'user', content })
  try {
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages })
    messages.push({ role: 'assistant', content: reply.content })
    console.log(reply.content)
  } catch (error) {
    console.error('The model did not answer:', error)
    messages.pop()
  }
}
terminal.close()
