import Anthropic from '@anthropic-ai/sdk'
import { createInterface } from 'node:readline/promises'
import { execute, tools } from './tools.js'

const anthropic = new Anthropic()
const terminal = createInterface({ input: process.stdin, output: process.stdout })

export async function supervised(messages: Anthropic.MessageParam[]) {
  while (true) {
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, tools, messages })
    messages.push({ role: 'assistant', content: reply.content })
    if (reply.stop_reason !== 'tool_use') return reply
    const answer = await terminal.question('Run these tools? [y/n] ')
    if (answer !== 'y') return reply
    messages.push({ role: 'user', content: await execute(reply.content) })
  }
}
