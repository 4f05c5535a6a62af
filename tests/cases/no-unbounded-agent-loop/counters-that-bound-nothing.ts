import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]
const turn = async (messages: Messages) =>
  (await client.chat.completions.create({ model: 'gpt-4o', messages, tools })).choices[0].message

export async function resetInside(messages: Messages) {
  let steps = 0
  while (steps < 10) { // reports: no-unbounded-agent-loop
    const message = await turn(messages)
    messages.push(message)
    steps += 1
    if (!message.tool_calls) break
    for (const call of message.tool_calls) messages.push(await runTool(call))
    steps = 0
  }
}

export async function modelPicksThePathWithoutTheStep(messages: Messages) {
  let steps = 0
  while (true) { // reports: no-unbounded-agent-loop
    const message = await turn(messages)
    messages.push(message)
    if (message.tool_calls) {
      for (const call of message.tool_calls) messages.push(await runTool(call))
      continue
    }
    steps += 1
    if (steps > 5) break
  }
}

export async function steppedInOneBranch(messages: Messages) {
  let steps = 0
  while (steps < 10) { // reports: no-unbounded-agent-loop
    const message = await turn(messages)
    messages.push(message)
    if (message.content?.includes('DONE')) return message.content
    if (message.content?.startsWith('STEP')) steps += 1
  }
}

export async function onlyPrinted(messages: Messages) {
  let steps = 0
  while (true) { // reports: no-unbounded-agent-loop
    console.log(`step ${++steps}`)
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}

export async function huge(messages: Messages) {
  for (let step = 0; step < Number.MAX_SAFE_INTEGER; step++) { // reports: no-unbounded-agent-loop
    const message = await turn(messages)
    messages.push(message)
    if (!message.tool_calls) return message.content
  }
}

export async function infinite(messages: Messages) {
  const maxSteps = Infinity
  let step = 0
  while (step < maxSteps) { // reports: no-unbounded-agent-loop
    const message = await turn(messages)
    messages.push(message)
    step += 1
    if (!message.tool_calls) return message.content
  }
}
