// Loops, retries and recursion of every shape that the model, or nobody, ends.
import { setTimeout as sleep } from 'node:timers/promises'
import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import { generateText, streamText, type ModelMessage } from 'ai'
import { openai } from '@ai-sdk/openai'
import { ChatOpenAI } from '@langchain/openai'
import { execute, runTool, tools, logger } from './lib.js'

const client = new OpenAI()
const anthropic = new Anthropic()
type Messages = OpenAI.ChatCompletionMessageParam[]
const call = (messages: Messages) => client.chat.completions.create({ model: 'gpt-4o', messages, tools })
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text

export async function b01(messages: Messages) {
  while (true) { // reports: no-unbounded-agent-loop
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const tool of message.tool_calls) {
      try {
        messages.push(await runTool(tool))
      } catch (error) {
        messages.push({ role: 'tool', tool_call_id: tool.id, content: String(error) })
      }
    }
  }
}
export async function b02(messages: Messages) {
  let response = await call(messages)
  while (response.choices[0].finish_reason === 'tool_calls') { // reports: no-unbounded-agent-loop
    messages.push(response.choices[0].message)
    const results = await Promise.all(response.choices[0].message.tool_calls!.map((c) => runTool(c)))
    messages.push(...results)
    response = await call(messages)
  }
  return response
}
export class Agent {
  private history: Anthropic.MessageParam[] = []
  async b03(prompt: string) {
    this.history.push({ role: 'user', content: prompt })
    let reply = await this.turn()
    while (reply.stop_reason === 'tool_use') { // reports: no-unbounded-agent-loop
      const content = await this.execute(reply)
      this.history.push({ role: 'user', content })
      reply = await this.turn()
    }
    return reply
  }
  private async turn() {
    const reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1000, messages: this.history, tools })
    this.history.push({ role: 'assistant', content: reply.content })
    return reply
  }
  private async execute(reply: Anthropic.Message) {
    return Promise.all(reply.content.filter((b) => b.type === 'tool_use').map((b) => runTool(b)))
  }
  async b04(prompt: string): Promise<string> {
    this.history.push({ role: 'user', content: prompt })
    const reply = await this.turn()
    if (reply.stop_reason === 'tool_use') return this.b04(await execute(reply)) // reports: no-unbounded-agent-loop
    return String(reply.content)
  }
}
export async function b05(messages: ModelMessage[]) {
  let finished = false
  while (!finished) { // reports: no-unbounded-agent-loop
    const result = streamText({ model: openai('gpt-4o'), messages, tools })
    for await (const delta of result.textStream) process.stdout.write(delta)
    messages.push(...(await result.response).messages)
    finished = (await result.finishReason) !== 'tool-calls'
  }
}
export async function b06(text: string) {
  let score = 0
  while (score < 8) { // reports: no-unbounded-agent-loop
    text = await ask(`Improve: ${text}`)
    score = Number(await ask(`Rate from 0 to 10: ${text}`))
  }
  return text
}
export async function b07(text: string): Promise<string> {
  const better = await ask(`Improve: ${text}`)
  const verdict = await ask(`Is it good? ${better}`)
  return verdict.includes('yes') ? better : b07(better) // reports: no-unbounded-agent-loop
}
export async function b08(input: string) {
  while (true) { // reports: no-unbounded-retry
    try { return await ask(input) } catch (e) {
      logger.warn(e)
      await sleep(1000)
    }
  }
}
export async function b09(input: string): Promise<string> {
  try { return await ask(input) } catch { return b09(input) } // reports: no-unbounded-retry
}
export const b10 = (input: string): Promise<string> => ask(input).catch(() => b10(input)) // reports: no-unbounded-retry
export async function b11(input: string) {
  for (let i = 0; i < 10; i++) { // reports: require-retry-backoff
    try { return await ask(input) } catch (e) { logger.warn(e) }
  }
}
export async function b12(input: string) {
  let ok = false
  while (!ok) { // reports: no-unbounded-retry
    try {
      await ask(input)
      ok = true
    } catch (e: any) {
      if (e.status === 429) await sleep(1000)
    }
  }
}
export async function b13(input: string, n = 5): Promise<string> {
  try { return await ask(input) } catch (e) {
    if (n === 0) throw e
    return b13(input, n - 1) // reports: require-retry-backoff
  }
}
export async function b14(input: string, n = 5): Promise<string> {
  try { return await ask(input) } catch (e) {
    if (n <= 0) throw e
    return await b14(input, --n) // reports: require-retry-backoff
  }
}
export async function b15(messages: Messages) {
  let i = 0
  while (i < 10) { // reports: no-unbounded-agent-loop
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (message.tool_calls) continue
    i++
  }
}
export async function b16(messages: Messages) {
  let turns = 0
  while (true) { // reports: no-unbounded-agent-loop
    turns++
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls && turns > 5) break
  }
}
const researcher = async (question: string): Promise<string> => {
  const plan = await ask(`Next step for: ${question}`)
  return plan.startsWith('SEARCH') ? searcher(plan) : plan
}
async function searcher(plan: string): Promise<string> {
  return researcher(await execute(plan)) // reports: no-unbounded-agent-loop
}
export const b17 = (q: string) => researcher(q)
export async function b18(goal: string) {
  const tasks: string[] = [goal]
  const results: string[] = []
  while (tasks.length) { // reports: no-unbounded-agent-loop
    const task = tasks.shift()!
    const result = await ask(task)
    results.push(result)
    const more = JSON.parse(await ask(`New tasks as JSON, given ${result}`)) as string[]
    for (const one of more) tasks.push(one)
  }
  return results
}
const chat = new ChatOpenAI({ model: 'gpt-4o' }).bindTools(tools)
export async function b19(messages: any[]) {
  let ai = await chat.invoke(messages)
  messages.push(ai)
  while (ai.tool_calls?.length) { // reports: no-unbounded-agent-loop
    for (const t of ai.tool_calls) messages.push(await runTool(t))
    ai = await chat.invoke(messages)
    messages.push(ai)
  }
}
export async function b20(messages: Messages) {
  do { // reports: no-unbounded-agent-loop
    const stream = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, stream: true })
    const calls: { id: string; args: string }[] = []
    let text = ''
    for await (const chunk of stream) {
      const delta = chunk.choices[0]?.delta
      text += delta?.content ?? ''
      for (const c of delta?.tool_calls ?? []) {
        if (c.id) calls.push({ id: c.id, args: '' })
        else calls[calls.length - 1].args += c.function?.arguments ?? ''
      }
    }
    messages.push({ role: 'assistant', content: text })
    if (calls.length === 0) break
    for (const c of calls) messages.push(await runTool(c))
  } while (true)
}
export async function b21(messages: Messages) {
  while (true) { // reports: no-unbounded-agent-loop
    const stream = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, stream: true })
    const byIndex: Record<number, { id: string; args: string }> = {}
    for await (const chunk of stream) {
      for (const c of chunk.choices[0]?.delta.tool_calls ?? []) {
        byIndex[c.index] ??= { id: '', args: '' }
        byIndex[c.index].args += c.function?.arguments ?? ''
      }
    }
    const calls = Object.values(byIndex)
    if (!calls.length) return
    for (const c of calls) messages.push(await runTool(c))
  }
}
export async function b22(input: string) {
  let answer: string | undefined
  while (answer === undefined) { // reports: no-unbounded-retry
    try { answer = await ask(input) } catch { await sleep(500) }
  }
  return answer
}
export async function b23(input: string) {
  let retries = 0
  while (true) { // reports: no-unbounded-retry
    try { return await ask(input) } catch (e) {
      retries++
      console.warn(`attempt ${retries} failed`)
      await sleep(1000 * retries)
    }
  }
}
export async function b24(messages: Messages, depth: number): Promise<unknown> {
  const { message } = (await call(messages)).choices[0]
  if (message.tool_calls) return b24([...messages, message], depth) // reports: no-unbounded-agent-loop
  return message
}
export async function b25(messages: Messages) {
  const state = { messages, done: false }
  while (!state.done) { // reports: no-unbounded-agent-loop
    const { message } = (await call(state.messages)).choices[0]
    state.messages.push(message)
    state.done = message.content?.includes('FINISHED') ?? false
  }
}
export async function b26(messages: Messages) {
  for (let turn = 0; ; turn++) { // reports: no-unbounded-agent-loop
    console.log('turn', turn)
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return
  }
}
export async function b27(messages: Messages) {
  const MAX = Infinity
  for (let turn = 0; turn < MAX; turn++) { // reports: no-unbounded-agent-loop
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return
  }
}
export async function b28(input: string, signal: AbortSignal) {
  while (true) { // reports: no-unbounded-retry
    try { return await client.responses.create({ model: 'gpt-4o', input }, { signal }) } catch { await sleep(1000) }
  }
}
export async function b29(a: string, b: string) {
  let last = 'hello'
  while (true) { // reports: no-unbounded-agent-loop
    last = await ask(`${a}: ${last}`)
    console.log(last)
    last = await ask(`${b}: ${last}`)
    console.log(last)
  }
}
export async function b30(messages: Messages) {
  while (true) { // reports: no-unbounded-agent-loop
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (message.content?.match(/FINAL ANSWER: (.*)/)) return message.content
    messages.push({ role: 'user', content: 'Go on.' })
  }
}
