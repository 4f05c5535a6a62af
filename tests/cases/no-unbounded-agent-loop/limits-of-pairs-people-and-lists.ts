// Two functions that call each other, people who are asked, lists that are worked off or folded up: all of them end.
import * as readline from 'node:readline/promises'
import OpenAI from 'openai'
import Anthropic from '@anthropic-ai/sdk'
import { confirm, input } from '@inquirer/prompts'
import { generateText, type ModelMessage } from 'ai'
import { openai } from '@ai-sdk/openai'
import { execute, runTool, tools, ui, limits, isDangerous, save } from './lib.js'

const client = new OpenAI()
const anthropic = new Anthropic()
type Messages = OpenAI.ChatCompletionMessageParam[]
const call = (messages: Messages, extra: object = {}) => client.chat.completions.create({ model: 'gpt-4o', messages, tools, ...extra })
const ask = async (prompt: string) => (await client.responses.create({ model: 'gpt-4o-mini', input: prompt })).output_text

// mutual with depth
async function think(q: string, depth: number): Promise<string> {
  if (depth > 4) return q
  const a = await ask(q)
  return a.startsWith('ACT') ? act(a, depth) : a
}
async function act(command: string, depth: number): Promise<string> {
  return think(await execute(command), depth + 1)
}
export const m1 = (q: string) => think(q, 0)

// mutual with throwing budget
let budget = 20
function spend() { if (budget-- <= 0) throw new Error('budget') }
async function plan(q: string): Promise<string> {
  spend()
  const a = await ask(q)
  return a.includes('STEP') ? step(a) : a
}
async function step(s: string): Promise<string> { return plan(`done ${s}`) }
export const m2 = (q: string) => plan(q)

// mutual over a tree of data
interface Node { title: string; children: Node[] }
async function section(node: Node): Promise<string> {
  const text = await ask(node.title)
  return node.children.length ? text + (await first(node)) : text
}
async function first(node: Node): Promise<string> { return section(node.children[0]) }
export const m3 = (n: Node) => section(n)

class Pipeline {
  constructor(private readonly max = 3, private tries = 0) {}
  async draft(topic: string): Promise<string> {
    const text = await ask(topic)
    return this.review(text)
  }
  private async review(text: string): Promise<string> {
    const verdict = await ask(`Good? ${text}`)
    if (verdict.includes('yes') || ++this.tries > this.max) return text
    return this.draft(text)
  }
}
export const m4 = (t: string) => new Pipeline().draft(t)

// person: approvals for some tools
export async function p1(messages: Messages) {
  while (true) {
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return message
    for (const t of message.tool_calls) {
      if (isDangerous(t) && !(await confirm({ message: 'run?' }))) {
        messages.push({ role: 'tool', tool_call_id: t.id, content: 'denied' })
        continue
      }
      messages.push(await runTool(t))
    }
  }
}
export async function p2(messages: Messages) {
  const rl = readline.createInterface({ input: process.stdin })
  for (;;) {
    const line = await rl.question('> ')
    if (line === '/quit') break
    messages.push({ role: 'user', content: line })
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    console.log(message.content)
  }
}
export async function p3(messages: Messages) {
  let turnsWithoutUser = 0
  let needUser = true
  while (true) {
    if (needUser || turnsWithoutUser > 10) {
      messages.push({ role: 'user', content: await input({ message: '>' }) })
      turnsWithoutUser = 0
    }
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    turnsWithoutUser++
    needUser = !message.tool_calls
    for (const t of message.tool_calls ?? []) messages.push(await runTool(t))
  }
}
export async function p4(messages: Messages) {
  for (;;) {
    const line = await ui.nextLine()
    messages.push({ role: 'user', content: line })
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
  }
}
// queues
export async function q1(urls: string[]) {
  const todo = [...urls]
  const seen = new Set(todo)
  while (todo.length) {
    const url = todo.shift()!
    const links = (await ask(url)).split('\n')
    for (const l of links) if (!seen.has(l)) { seen.add(l); todo.push(l) }
  }
}
export async function q2(goal: string) {
  const tasks = [{ text: goal, level: 0 }]
  while (tasks.length) {
    const t = tasks.pop()!
    if (t.level >= 3) continue
    for (const s of (await ask(t.text)).split('\n')) tasks.push({ text: s, level: t.level + 1 })
  }
}
export async function q3(goal: string, max = 20) {
  const tasks = [goal]
  for (let i = 0; tasks.length && i < max; i++) tasks.push(...(await ask(tasks.shift()!)).split('\n'))
}
export async function q4(goal: string) {
  const tasks = [goal]
  let made = 1
  while (tasks.length) {
    const more = (await ask(tasks.shift()!)).split('\n')
    for (const m of more) {
      if (made >= 30) break
      made++
      tasks.push(m)
    }
  }
}
export async function q5(files: string[]) {
  const failed: string[] = []
  const queue = [...files]
  let round = 0
  while (queue.length) {
    const f = queue.shift()!
    try { await ask(f) } catch { if (round++ < 10) queue.push(f); else failed.push(f) }
  }
}
export async function q6(items: { text: string; tries: number }[]) {
  while (items.length > 0) {
    const it = items.shift()!
    const r = await ask(it.text)
    if (!r.includes('OK') && it.tries < 3) items.push({ ...it, tries: it.tries + 1 })
  }
}
export async function q7(tokens: string) {
  let rest = tokens
  while (rest.length > 0) {
    const part = rest.slice(0, 4000)
    rest = rest.slice(4000)
    await ask(part)
  }
}
export async function q8(chunks: string[]) {
  let summaries = chunks
  while (summaries.length > 1) {
    const next: string[] = []
    for (let i = 0; i < summaries.length; i += 4) next.push(await ask(summaries.slice(i, i + 4).join('\n')))
    summaries = next
  }
  return summaries[0]
}
export async function q9(db: { nextBatch(): Promise<string[]> }) {
  let batch = await db.nextBatch()
  while (batch.length) {
    for (const b of batch) await save(await ask(b))
    batch = await db.nextBatch()
  }
}
export async function q10(cursorStart?: string) {
  let cursor = cursorStart
  do {
    const page = await client.files.list({ after: cursor })
    for (const f of page.data) await ask(f.id)
    cursor = page.data.at(-1)?.id
  } while (cursor)
}
// others
export async function o1(messages: Messages) {
  let toolChoice = 'auto'
  for (let i = 0; i < limits.turns; i++) {
    if (i === limits.turns - 1) toolChoice = 'none'
    const { message } = (await call(messages, { tool_choice: toolChoice })).choices[0]
    messages.push(message)
    if (!message.tool_calls) return message
  }
}
export async function o2(messages: Messages) {
  let left = limits.turns
  while (left--) {
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return message
  }
}
export async function o3(messages: Messages) {
  let cost = 0
  const price = (u: OpenAI.CompletionUsage) => u.total_tokens * 0.00001
  while (cost < 1) {
    const r = await call(messages)
    cost += price(r.usage!)
    messages.push(r.choices[0].message)
    if (!r.choices[0].message.tool_calls) return r
  }
}
export async function o4(messages: ModelMessage[]) {
  const usage = { total: 0 }
  const track = (n = 0) => { usage.total += n; if (usage.total > 90_000) throw new Error('budget') }
  while (true) {
    const r = await generateText({ model: openai('gpt-4o'), messages, tools })
    track(r.usage.totalTokens)
    messages.push(...r.response.messages)
    if (r.finishReason === 'stop') return r
  }
}
export async function o5(messages: Messages) {
  const stop = { now: false }
  process.on('SIGTERM', () => { stop.now = true })
  while (!stop.now) {
    const { message } = (await call(messages)).choices[0]
    messages.push(message)
    if (!message.tool_calls) return
  }
}
export async function o6(messages: Anthropic.MessageParam[]) {
  let reply: Anthropic.Message
  let pauses = 0
  do {
    reply = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 100, messages })
    messages.push({ role: 'assistant', content: reply.content })
  } while (reply.stop_reason === 'pause_turn' && ++pauses < 5)
}
