import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
const MAX_STEPS = 12
type Messages = OpenAI.ChatCompletionMessageParam[]
const turn = async (messages: Messages) =>
  (await client.chat.completions.create({ model: 'gpt-4o', messages, tools })).choices[0].message

export async function insideWhileTrue(messages: Messages) {
  let steps = 0
  while (true) {
    if (++steps > MAX_STEPS) throw new Error('too many steps')
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}

export async function countingDown(messages: Messages) {
  let left = MAX_STEPS
  while (left--) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
  return null
}

export async function lengthOfTheHistory(messages: Messages) {
  while (messages.length < 40) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
  return null
}

export async function forWithoutATest(messages: Messages) {
  for (let step = 0; ; step++) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
    if (step === MAX_STEPS) return 'I give up.'
  }
}

export async function listOfSteps(messages: Messages) {
  const steps: unknown[] = []
  while (true) {
    const message = await turn(messages)
    messages.push(message)
    steps.push(message)
    if (!message.tool_calls || steps.length >= 8) return steps
  }
}

export async function labelled(messages: Messages) {
  let calls = 0
  turns: while (true) {
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) break
    for (const call of message.tool_calls) {
      messages.push(await runTool(call))
    }
    calls += 1
    if (calls > 20) break turns
  }
}
