import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]

async function step(messages: Messages): Promise<boolean> {
  const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
  const message = reply.choices[0].message
  messages.push(message)
  if (!message.tool_calls?.length) return false
  for (const call of message.tool_calls) messages.push(await runTool(call))
  return true
}

export async function open(messages: Messages) {
  while (await step(messages)) {} // reports: no-unbounded-agent-loop
  return messages
}

export async function openToo(messages: Messages) {
  let goOn = true
  while (goOn) { // reports: no-unbounded-agent-loop
    goOn = await step(messages)
  }
}

export async function bounded(messages: Messages) {
  for (let i = 0; i < 10; i++) {
    if (!(await step(messages))) break
  }
  return messages
}
