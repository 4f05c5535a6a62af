// "Finished" is one more word that the model must say.
import Anthropic from '@anthropic-ai/sdk'
import { execute, tools } from './tools.js'

const anthropic = new Anthropic()

export async function open(messages: Anthropic.MessageParam[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, tools, messages })
    messages.push({ role: 'assistant', content: reply.content })
    for (const block of reply.content) {
      if (block.type !== 'tool_use') continue
      if (block.name === 'finish') return block.input
      messages.push({ role: 'user', content: [await execute(block)] })
    }
  }
}

export async function bounded(messages: Anthropic.MessageParam[]) {
  let toolCalls = 0
  while (toolCalls < 30) {
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, tools, messages })
    toolCalls += 1
    messages.push({ role: 'assistant', content: reply.content })
    for (const block of reply.content) {
      if (block.type !== 'tool_use') continue
      if (block.name === 'finish') return block.input
      messages.push({ role: 'user', content: [await execute(block)] })
    }
  }
}
