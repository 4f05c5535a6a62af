import Anthropic from '@anthropic-ai/sdk'
import { execute, tools } from './tools.js'

const anthropic = new Anthropic()
const TOKEN_BUDGET = 200_000
const turn = (messages: Anthropic.MessageParam[]) =>
  anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, tools, messages })

export async function budget(messages: Anthropic.MessageParam[]) {
  let spent = 0
  while (spent < TOKEN_BUDGET) {
    const response = await turn(messages)
    spent += response.usage.input_tokens + response.usage.output_tokens
    messages.push({ role: 'assistant', content: response.content })
    if (response.stop_reason !== 'tool_use') return response
    messages.push({ role: 'user', content: await execute(response.content) })
  }
  throw new Error('The budget is spent')
}

export async function budgetInside(messages: Anthropic.MessageParam[]) {
  const usage = { total: 0 }
  while (true) {
    const response = await turn(messages)
    usage.total += response.usage.output_tokens
    messages.push({ role: 'assistant', content: response.content })
    if (response.stop_reason === 'end_turn' || usage.total > TOKEN_BUDGET) return response
  }
}

export async function deadline(messages: Anthropic.MessageParam[], seconds = 60) {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    const response = await turn(messages)
    messages.push({ role: 'assistant', content: response.content })
    if (response.stop_reason !== 'tool_use') return response
    messages.push({ role: 'user', content: await execute(response.content) })
  }
  return null
}

export async function aborted(messages: Anthropic.MessageParam[], signal: AbortSignal) {
  while (!signal.aborted) {
    const response = await turn(messages)
    messages.push({ role: 'assistant', content: response.content })
    if (response.stop_reason !== 'tool_use') return response
  }
  return null
}

export async function throwsIfAborted(messages: Anthropic.MessageParam[], signal?: AbortSignal) {
  for (;;) {
    signal?.throwIfAborted()
    const response = await turn(messages)
    messages.push({ role: 'assistant', content: response.content })
    if (response.stop_reason !== 'tool_use') return response
  }
}
