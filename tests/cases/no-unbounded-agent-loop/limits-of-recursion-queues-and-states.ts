// Depths, queues that run dry, states and flags, as people write them.
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { generateText, streamText, type ModelMessage } from 'ai'
import { openai } from '@ai-sdk/openai'
import { runTool, tools, logger, config, metrics, store, compact } from './lib.js'

const client = new OpenAI()
const anthropic = new Anthropic()
type Messages = OpenAI.ChatCompletionMessageParam[]
const call = (messages: Messages) => client.chat.completions.create({ model: 'gpt-4o', messages, tools })

const MAX_DEPTH = 5
export async function g21(messages: Messages, depth = 0): Promise<string> {
  const r = await call(messages)
  const { message } = r.choices[0]
  if (!message.tool_calls || depth >= MAX_DEPTH) return message.content ?? ''
  return g21([...messages, message], depth + 1)
}
export async function g22(messages: Messages, remaining: number): Promise<string> {
  const { message } = (await call(messages)).choices[0]
  return message.tool_calls && remaining > 0 ? g22([...messages, message], remaining - 1) : (message.content ?? '')
}
export async function g23(opts: { messages: Messages; depth?: number }): Promise<string> {
  const { messages, depth = 0 } = opts
  if (depth > 10) throw new Error('too deep')
  const { message } = (await call(messages)).choices[0]
  if (!message.tool_calls) return message.content ?? ''
  return g23({ messages: [...messages, message], depth: depth + 1 })
}
export async function g24(messages: Messages, budget = { calls: 10 }): Promise<string> {
  if (budget.calls-- <= 0) throw new Error('budget')
  const { message } = (await call(messages)).choices[0]
  if (!message.tool_calls) return message.content ?? ''
  return g24([...messages, message], budget)
}
const counters = new Map<string, number>()
export async function g25(session: string, messages: Messages) {
  while (true) {
    const n = (counters.get(session) ?? 0) + 1
    counters.set(session, n)
    if (n > 20) throw new Error('limit')
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return message
  }
}
export async function g26(messages: Messages) {
  const limiter = { used: 0, max: 10, take() { if (this.used++ >= this.max) throw new Error('limit') } }
  while (true) {
    limiter.take()
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return message
  }
}
export async function g27(messages: Messages) {
  let idle = 0, turns = 0
  while (true) {
    if (++turns > 40) return
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (message.tool_calls?.length) { idle = 0; continue }
    if (++idle >= 2) return message
  }
}
export async function g28(messages: Messages) {
  const seen = new Set<string>()
  while (seen.size < 15) {
    const { message } = (await call(messages)).choices[0]
    const key = JSON.stringify(message.tool_calls)
    if (seen.has(key)) break
    seen.add(key)
    messages.push(message)
    if (!message.tool_calls) return message
  }
}
export async function g29(items: string[]) {
  const queue = [...items]
  const out: string[] = []
  while (queue.length) {
    const item = queue.shift()!
    const r = await call([{ role: 'user', content: item }])
    out.push(r.choices[0].message.content ?? '')
  }
  return out
}
export async function g30(items: string[]) {
  const queue = items.map((text) => ({ text, depth: 0 }))
  while (queue.length) {
    const { text, depth } = queue.pop()!
    const r = await call([{ role: 'user', content: text }])
    if (depth < 3) for (const sub of (r.choices[0].message.content ?? '').split('\n')) queue.push({ text: sub, depth: depth + 1 })
  }
}
export async function g31(goal: string) {
  const queue = [goal]
  let processed = 0
  while (queue.length > 0 && processed++ < 50) {
    const r = await call([{ role: 'user', content: queue.shift()! }])
    queue.push(...(r.choices[0].message.content ?? '').split('\n'))
  }
}
export async function g32(goal: string) {
  const queue = [goal]
  const found: string[] = []
  while (queue.length > 0) {
    if (found.length >= 100) break
    const r = await call([{ role: 'user', content: queue.shift()! }])
    found.push(r.choices[0].message.content ?? '')
    queue.push(...(r.choices[0].message.content ?? '').split('\n'))
  }
}
export async function g33(messages: Messages) {
  let keepGoing = true
  let n = 0
  while (keepGoing) {
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    n += 1
    keepGoing = Boolean(message.tool_calls?.length) && n < 10
  }
}
export async function g34(messages: Messages) {
  let state: 'thinking' | 'acting' | 'done' = 'thinking'
  let steps = 0
  while (state !== 'done') {
    switch (state) {
      case 'thinking': {
        const { message } = (await call(messages)).choices[0]
        messages.push(message)
        state = message.tool_calls ? 'acting' : 'done'
        break
      }
      case 'acting':
        messages.push(await runTool(messages.at(-1)))
        state = ++steps > 10 ? 'done' : 'thinking'
        break
    }
  }
}
export async function g35(messages: ModelMessage[], shouldContinue: (n: number) => boolean) {
  let n = 0
  while (shouldContinue(n++)) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    messages.push(...r.response.messages)
    if (r.finishReason === 'stop') break
  }
}
export async function g36(messages: ModelMessage[]) {
  let continuations = 0
  let text = ''
  while (true) {
    const r = streamText({ model: openai('gpt-4o'), messages })
    for await (const part of r.textStream) text += part
    if ((await r.finishReason) !== 'length') return text
    if (++continuations === 3) return text
    messages.push({ role: 'assistant', content: text })
  }
}
export async function g37(messages: ModelMessage[]) {
  const timer = { expired: false }
  const handle = setTimeout(() => { timer.expired = true }, 60_000)
  while (!timer.expired) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    messages.push(...r.response.messages)
    if (r.finishReason === 'stop') break
  }
  clearTimeout(handle)
}
export async function g38(id: string, messages: ModelMessage[]) {
  while (await store.isActive(id)) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    messages.push(...r.response.messages)
    if (r.finishReason === 'stop') break
  }
}
export async function g39(messages: ModelMessage[]) {
  let last = ''
  let same = 0
  for (let turn = 1; ; turn++) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    messages.push(...r.response.messages)
    same = r.text === last ? same + 1 : 0
    last = r.text
    if (same > 2) break
    if (turn === 25) break
  }
}
export const g40 = async (messages: ModelMessage[]) => {
  const ctl = new AbortController()
  process.once('SIGINT', () => ctl.abort())
  for (;;) {
    const { text, finishReason, response } = await generateText({ model: openai('gpt-4o'), messages, tools, abortSignal: ctl.signal })
    messages.push(...response.messages)
    if (finishReason === 'stop') return text
  }
}
