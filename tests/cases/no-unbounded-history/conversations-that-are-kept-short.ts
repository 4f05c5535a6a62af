// preset: strict
import { createInterface } from 'node:readline/promises'
import OpenAI from 'openai'
import { trim } from './trim'

type Message = OpenAI.ChatCompletionMessageParam
const client = new OpenAI({ timeout: 60_000 })
const rl = createInterface({ input: process.stdin, output: process.stdout })
const send = (messages: Message[]) => client.chat.completions.create({ model: 'gpt-4o', max_completion_tokens: 500, messages })
const request = { model: 'gpt-4o', max_completion_tokens: 500 } as const

export async function sendsTheLastTurns() {
  const messages: Message[] = []
  while (true) {
    messages.push({ role: 'user', content: await rl.question('> ') })
    const completion = await client.chat.completions.create({ ...request, messages: messages.slice(-20) })
    messages.push(completion.choices[0].message)
  }
}

export async function dropsTheOldest() {
  const messages: Message[] = []
  while (true) {
    messages.push({ role: 'user', content: await rl.question('> ') })
    if (messages.length > 40) messages.splice(0, 2)
    const completion = await client.chat.completions.create({ ...request, messages })
    messages.push(completion.choices[0].message)
  }
}

export async function trimsByAHelper() {
  let messages: Message[] = []
  while (true) {
    messages.push({ role: 'user', content: await rl.question('> ') })
    messages = trim(messages)
    const completion = await client.chat.completions.create({ ...request, messages })
    messages.push(completion.choices[0].message)
  }
}

export async function handsItToWhatMayTrim() {
  const messages: Message[] = []
  while (true) {
    messages.push({ role: 'user', content: await rl.question('> ') })
    await trim(messages)
    const completion = await client.chat.completions.create({ ...request, messages })
    messages.push(completion.choices[0].message)
  }
}

export async function beginsAnewOnRequest() {
  let messages: Message[] = []
  while (true) {
    const question = await rl.question('> ')
    if (question === '/clear') messages = []
    messages.push({ role: 'user', content: question })
    const completion = await client.chat.completions.create({ ...request, messages })
    messages.push(completion.choices[0].message)
  }
}

export async function eachQuestionAlone() {
  while (true) {
    const messages: Message[] = [{ role: 'system', content: 'Be brief.' }]
    messages.push({ role: 'user', content: await rl.question('> ') })
    const completion = await client.chat.completions.create({ ...request, messages })
    console.log(completion.choices[0].message.content)
  }
}

export async function fewTurns(question: string) {
  const messages: Message[] = [{ role: 'user', content: question }]
  for (let turn = 0; turn < 10; turn++) {
    const completion = await client.chat.completions.create({ ...request, messages })
    messages.push(completion.choices[0].message)
    if (!completion.choices[0].message.tool_calls) break
  }
}

export async function aQuestionForEachItem(items: string[]) {
  const messages: Message[] = []
  for (const item of items) {
    messages.push({ role: 'user', content: item })
    const completion = await client.chat.completions.create({ ...request, messages })
    messages.push(completion.choices[0].message)
  }
}

export async function theServiceShortensIt() {
  const input: OpenAI.Responses.ResponseInput = []
  while (true) {
    input.push({ role: 'user', content: await rl.question('> ') })
    const response = await client.responses.create({ model: 'gpt-4o', max_output_tokens: 500, truncation: 'auto', input })
    input.push({ role: 'assistant', content: response.output_text })
  }
}

export class WithAReset {
  private messages: Message[] = []

  reset() {
    this.messages = []
  }

  async say(text: string) {
    this.messages.push({ role: 'user', content: text })
    const completion = await client.chat.completions.create({ ...request, messages: this.messages })
    this.messages.push(completion.choices[0].message)
  }
}

export class WithoutGrowth {
  private messages: Message[] = [{ role: 'system', content: 'Be brief.' }]

  async say(text: string) {
    return client.chat.completions.create({ ...request, messages: [...this.messages, { role: 'user', content: text }] })
  }
}

export class HandedOver {
  constructor(private messages: Message[]) {}

  async say(text: string) {
    this.messages.push({ role: 'user', content: text })
    return client.chat.completions.create({ ...request, messages: this.messages })
  }
}

export async function givenByTheCaller(messages: Message[], text: string) {
  messages.push({ role: 'user', content: text })
  return client.chat.completions.create({ ...request, messages })
}

const sessions = new Map<string, Message[]>()

export async function sessionsThatEnd(user: string, text: string) {
  const messages = sessions.get(user) ?? []
  messages.push({ role: 'user', content: text })
  const completion = await send(messages)
  sessions.set(user, messages)
  return completion
}

const rooms = new Map<string, Message[]>()

export async function roomsThatAreClosed(room: string, text: string) {
  const messages = rooms.get(room) ?? []
  messages.push({ role: 'user', content: text })
  const completion = await client.chat.completions.create({ ...request, messages })
  if (text === 'bye') rooms.delete(room)
  else rooms.set(room, messages)
  return completion
}

const script: Message[] = []
async function ask(text: string) {
  script.push({ role: 'user', content: text })
  return client.chat.completions.create({ ...request, messages: script })
}
await ask('Hello')
await ask('And now?')

class OneQuestion {
  private messages: Message[] = []

  async pose(text: string) {
    this.messages.push({ role: 'user', content: text })
    return client.chat.completions.create({ ...request, messages: this.messages })
  }
}

export const answer = (text: string) => new OneQuestion().pose(text)

export class WorksOnATask {
  private messages: Message[] = []

  async work(task: string) {
    this.messages.push({ role: 'user', content: task })
    for (let turn = 0; turn < 10; turn++) {
      const completion = await client.chat.completions.create({ ...request, messages: this.messages })
      this.messages.push(completion.choices[0].message)
      if (!completion.choices[0].message.tool_calls) return completion.choices[0].message.content
    }
  }
}
