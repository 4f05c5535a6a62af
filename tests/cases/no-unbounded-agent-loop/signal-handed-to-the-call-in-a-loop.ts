// An abort makes the call throw, and nothing in the loop catches it: somebody else can end it.
import Anthropic from '@anthropic-ai/sdk'
import { openai } from '@ai-sdk/openai'
import { generateText, type ModelMessage } from 'ai'
import { run, tools } from './tools.js'

const anthropic = new Anthropic()

export async function byClock(messages: Anthropic.MessageParam[]) {
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(), 60_000)
  try {
    while (true) {
      const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal: controller.signal })
      messages.push({ role: 'assistant', content: reply.content })
      if (reply.stop_reason !== 'tool_use') return reply
      messages.push(await run(reply))
    }
  } finally {
    clearTimeout(timer)
  }
}

export async function byCaller(messages: Anthropic.MessageParam[], signal: AbortSignal) {
  while (true) {
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal })
    messages.push({ role: 'assistant', content: reply.content })
    if (reply.stop_reason !== 'tool_use') return reply
    messages.push(await run(reply))
  }
}

export async function POST(request: Request) {
  const { messages } = (await request.json()) as { messages: ModelMessage[] }
  while (true) {
    const reply = await generateText({ model: openai('gpt-4o'), messages, abortSignal: request.signal })
    messages.push(...reply.response.messages)
    if (reply.finishReason !== 'tool-calls') return Response.json(reply.text)
  }
}

export class Session {
  private readonly controller = new AbortController()
  stop() {
    this.controller.abort()
  }
  async run(messages: Anthropic.MessageParam[]) {
    while (true) {
      const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal: this.controller.signal })
      messages.push({ role: 'assistant', content: reply.content })
      if (reply.stop_reason !== 'tool_use') return reply
    }
  }
}

/** A new signal for each call ends the call, not the loop. */
export async function freshEachTurn(messages: Anthropic.MessageParam[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal: AbortSignal.timeout(10_000) })
    messages.push({ role: 'assistant', content: reply.content })
    if (reply.stop_reason !== 'tool_use') return reply
    messages.push(await run(reply))
  }
}
