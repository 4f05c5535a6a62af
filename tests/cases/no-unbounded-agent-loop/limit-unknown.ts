import OpenAI from 'openai'
import { MAX_STEPS, limits, shouldStop } from './config.js'
import { tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]
const turn = async (messages: Messages) =>
  (await client.chat.completions.create({ model: 'gpt-4o', messages, tools })).choices[0].message

export async function parameter(messages: Messages, maxSteps: number) {
  for (let step = 0; step < maxSteps; step++) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
}

export async function imported(messages: Messages) {
  let step = 0
  while (step++ < MAX_STEPS) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
}

export async function spread(messages: Messages, options: { maxSteps?: number }) {
  const { maxSteps } = { maxSteps: Infinity, ...options }
  for (let step = 0; step < maxSteps; step++) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
}

export async function awaited(messages: Messages, load: () => Promise<{ maxSteps: number }>) {
  const config = await load()
  let step = 0
  while (true) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls || ++step >= config.maxSteps) return message.content
  }
}

export async function computed(messages: Messages, kind: string) {
  for (let step = 0; step < limits[kind]; step++) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
}

export async function unknownTest(messages: Messages, state: { running: boolean }) {
  while (state.running) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
}

export async function importedTest(messages: Messages) {
  while (true) {
    const message = await turn(messages)
    messages.push(message)
    if (await shouldStop(messages)) return message.content
  }
}
