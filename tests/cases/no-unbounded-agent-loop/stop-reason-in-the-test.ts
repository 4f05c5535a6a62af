import Anthropic from '@anthropic-ai/sdk'
import { execute, tools } from './tools.js'

const anthropic = new Anthropic()
const base = { model: 'claude-sonnet-4-5', max_tokens: 1024, tools }

export async function whileToolUse(messages: Anthropic.MessageParam[]) {
  let response = await anthropic.messages.create({ ...base, messages })
  while (response.stop_reason === 'tool_use') { // reports: no-unbounded-agent-loop
    const block = response.content.find((part) => part.type === 'tool_use')
    messages.push({ role: 'assistant', content: response.content })
    messages.push({ role: 'user', content: [await execute(block)] })
    response = await anthropic.messages.create({ ...base, messages })
  }
  return response
}

export async function doWhileToolUse(messages: Anthropic.MessageParam[]) {
  let response: Anthropic.Message
  do { // reports: no-unbounded-agent-loop
    response = await anthropic.messages.create({ ...base, messages })
    messages.push({ role: 'assistant', content: response.content })
    messages.push({ role: 'user', content: await execute(response.content) })
  } while (response.stop_reason !== 'end_turn')
  return response
}

export async function keepGoing(messages: Anthropic.MessageParam[]) {
  let more = true
  while (more) { // reports: no-unbounded-agent-loop
    const response = await anthropic.messages.create({ ...base, messages })
    messages.push({ role: 'assistant', content: response.content })
    const uses = response.content.filter((part) => part.type === 'tool_use')
    if (uses.length === 0) {
      more = false
    } else {
      messages.push({ role: 'user', content: await execute(uses) })
    }
  }
}
