// The person bounds the outer loop; nothing but the model bounds the inner one.
import { createInterface } from 'node:readline/promises'
import Anthropic from '@anthropic-ai/sdk'
import { execute, tools } from './tools.js'

const anthropic = new Anthropic()
const terminal = createInterface({ input: process.stdin, output: process.stdout })
const messages: Anthropic.MessageParam[] = []

while (true) {
  const content = await terminal.question('you> ')
  if (content === '') break
  messages.push({ role: 'user', content })
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, tools, messages })
    messages.push({ role: 'assistant', content: reply.content })
    if (reply.stop_reason !== 'tool_use') break
    messages.push({ role: 'user', content: await execute(reply.content) })
  }
}
