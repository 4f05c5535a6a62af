import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]

export async function chat(messages: Messages): Promise<string | null> {
  const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
  const message = reply.choices[0].message
  if (!message.tool_calls) return message.content
  const results = []
  for (const call of message.tool_calls) results.push(await runTool(call))
  return chat([...messages, message, ...results]) // reports: no-unbounded-agent-loop
}

export async function chatWithDepth(messages: Messages, depth = 0): Promise<string | null> {
  if (depth > 10) throw new Error('too deep')
  const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
  const message = reply.choices[0].message
  if (!message.tool_calls) return message.content
  const results = []
  for (const call of message.tool_calls) results.push(await runTool(call))
  return chatWithDepth([...messages, message, ...results], depth + 1)
}

export async function chatCountingDown(messages: Messages, left: number): Promise<string | null> {
  const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
  const message = reply.choices[0].message
  if (message.tool_calls && left > 0) return chatCountingDown([...messages, message], left - 1)
  return message.content
}

export class Assistant {
  private readonly messages: Messages = []

  async step(): Promise<void> {
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages: this.messages, tools })
    const message = reply.choices[0].message
    this.messages.push(message)
    if (message.tool_calls?.length) {
      for (const call of message.tool_calls) this.messages.push(await runTool(call))
      await this.step() // reports: no-unbounded-agent-loop
    }
  }
}
