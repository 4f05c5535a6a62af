// Counters, clocks, budgets and signals, as people write them round a turn.
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { generateText, streamText, type ModelMessage } from 'ai'
import { openai } from '@ai-sdk/openai'
import { runTool, tools, logger, config, metrics, store, compact } from './lib.js'

const client = new OpenAI()
const anthropic = new Anthropic()
type Messages = OpenAI.ChatCompletionMessageParam[]
const call = (messages: Messages) => client.chat.completions.create({ model: 'gpt-4o', messages, tools })

export class AgentLoop {
  private iterations = 0
  private stopped = false
  private readonly maxIterations: number
  private usage = { input: 0, output: 0 }
  constructor(options: { max?: number } = {}) { this.maxIterations = options.max ?? 10 }
  stop() { this.stopped = true }
  async g01(messages: Messages) {
    while (this.iterations < this.maxIterations) {
      this.iterations++
      const r = await call(messages)
      messages.push(r.choices[0].message)
      if (!r.choices[0].message.tool_calls) return r
    }
  }
  async g02(messages: Messages) {
    while (!this.stopped) {
      const r = await call(messages)
      messages.push(r.choices[0].message)
      if (!r.choices[0].message.tool_calls) return r
    }
  }
  async g03(messages: Messages) {
    for (;;) {
      this.checkBudget()
      const r = await call(messages)
      this.usage.input += r.usage?.prompt_tokens ?? 0
      this.usage.output += r.usage?.completion_tokens ?? 0
      messages.push(r.choices[0].message)
      if (!r.choices[0].message.tool_calls) return r
    }
  }
  private checkBudget() {
    if (this.usage.input + this.usage.output > 100_000) throw new Error('over budget')
  }
  async g04(messages: Messages) {
    let spent = 0
    while (true) {
      const r = await call(messages)
      spent += r.usage!.total_tokens
      messages.push(r.choices[0].message)
      if (r.choices[0].finish_reason === 'stop') return r
      if (spent > config.budget) throw new Error('budget')
    }
  }
  async g05(messages: Messages) {
    const started = Date.now()
    while (Date.now() - started < 60_000) {
      const r = await call(messages)
      messages.push(r.choices[0].message)
      if (!r.choices[0].message.tool_calls) return r
    }
  }
  private elapsed(since: number) { return performance.now() - since }
  async g06(messages: Messages) {
    const since = performance.now()
    do {
      const r = await call(messages)
      messages.push(r.choices[0].message)
      if (!r.choices[0].message.tool_calls) return r
    } while (this.elapsed(since) < 30_000)
  }
}

export async function g07(messages: Messages) {
  const deadline = Date.now() + 60_000
  const expired = () => Date.now() > deadline
  let reply = await call(messages)
  while (reply.choices[0].message.tool_calls?.length && !expired()) {
    messages.push(reply.choices[0].message)
    reply = await call(messages)
  }
  return reply
}

export async function g08(messages: Messages) {
  let remaining = 10
  let reply
  do {
    reply = await call(messages)
    messages.push(reply.choices[0].message)
    remaining -= 1
  } while (reply.choices[0].message.tool_calls && remaining > 0)
}

export async function g09(messages: Messages) {
  const steps: string[] = []
  while (steps.length < 12) {
    const reply = await call(messages)
    const text = reply.choices[0].message.content ?? ''
    steps.push(text)
    if (text.includes('DONE')) break
    messages.push({ role: 'assistant', content: text })
  }
  return steps
}

export async function g10(messages: Messages, { maxTurns = 8 } = {}) {
  let turn = 0
  const done = (r: OpenAI.ChatCompletion) => !r.choices[0].message.tool_calls || turn >= maxTurns
  while (true) {
    turn++
    const r = await call(messages)
    messages.push(r.choices[0].message)
    if (done(r)) return r
  }
}

export async function g11(messages: ModelMessage[]) {
  for (const step of Array.from({ length: 8 }, (_, i) => i)) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    logger.info({ step })
    messages.push(...r.response.messages)
    if (r.finishReason !== 'tool-calls') return r.text
  }
}

export async function g12(messages: ModelMessage[]) {
  const range = function* (n: number) { for (let i = 0; i < n; i++) yield i }
  for (const i of range(5)) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    messages.push(...r.response.messages)
    if (r.finishReason !== 'tool-calls') return { i, text: r.text }
  }
}

interface Ctx { messages: Messages; step: number; done: boolean; usage: number }
const advance = async (ctx: Ctx): Promise<Ctx> => {
  const r = await call(ctx.messages)
  return { ...ctx, step: ctx.step + 1, messages: [...ctx.messages, r.choices[0].message], done: !r.choices[0].message.tool_calls, usage: ctx.usage + r.usage!.total_tokens }
}
export async function g13(ctx: Ctx) {
  while (!ctx.done && ctx.step < 10) ctx = await advance(ctx)
  return ctx
}
export async function g14(initial: Messages) {
  let ctx: Ctx = { messages: initial, step: 0, done: false, usage: 0 }
  for (;;) {
    ctx = await advance(ctx)
    if (ctx.done) return ctx
    if (ctx.step > 20) throw new Error('too many')
  }
}
export async function g15(initial: Messages) {
  let ctx: Ctx = { messages: initial, step: 0, done: false, usage: 0 }
  while (!ctx.done && ctx.usage < 50_000) ctx = await advance(ctx)
}

export async function g16(messages: Messages, signal?: AbortSignal) {
  while (!signal?.aborted) {
    const r = await call(messages)
    messages.push(r.choices[0].message)
    if (!r.choices[0].message.tool_calls) return r
  }
}
export async function g17(messages: Messages, signal: AbortSignal) {
  while (true) {
    signal.throwIfAborted()
    const r = await call(messages)
    messages.push(r.choices[0].message)
    if (!r.choices[0].message.tool_calls) return r
  }
}
export async function g18(messages: Anthropic.MessageParam[]) {
  const signal = AbortSignal.timeout(120_000)
  let reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal })
  while (reply.stop_reason === 'tool_use') {
    messages.push({ role: 'assistant', content: reply.content })
    reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal })
  }
  return reply
}
async function turn(messages: Anthropic.MessageParam[], options: { signal?: AbortSignal }) {
  return anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages, tools }, { signal: options.signal })
}
export async function g19(messages: Anthropic.MessageParam[], signal: AbortSignal) {
  let reply = await turn(messages, { signal })
  while (reply.stop_reason === 'tool_use') {
    messages.push({ role: 'assistant', content: reply.content })
    reply = await turn(messages, { signal })
  }
}
export async function g20(messages: Anthropic.MessageParam[], signal: AbortSignal) {
  while (true) {
    let reply
    try {
      reply = await turn(messages, { signal: AbortSignal.any([signal, AbortSignal.timeout(20_000)]) })
    } catch (error) {
      if ((error as Error).name === 'AbortError') return
      throw error
    }
    messages.push({ role: 'assistant', content: reply.content })
    if (reply.stop_reason !== 'tool_use') return reply
  }
}
