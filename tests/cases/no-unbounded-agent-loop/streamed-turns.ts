import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]

export async function open(messages: Messages, write: (text: string) => void) {
  while (true) { // reports: no-unbounded-agent-loop
    const stream = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, stream: true })
    let text = ''
    let finish: string | null = null
    for await (const chunk of stream) {
      const choice = chunk.choices[0]
      text += choice.delta.content ?? ''
      write(choice.delta.content ?? '')
      if (choice.finish_reason) finish = choice.finish_reason
    }
    messages.push({ role: 'assistant', content: text })
    if (finish !== 'tool_calls') return text
  }
}

export async function bounded(messages: Messages, write: (text: string) => void) {
  for (let turn = 0; turn < 6; turn++) {
    const stream = client.chat.completions.stream({ model: 'gpt-4o', messages, tools })
    for await (const chunk of stream) write(chunk.choices[0]?.delta.content ?? '')
    const message = await stream.finalMessage()
    messages.push(message)
    if (!message.tool_calls?.length) return message.content
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}
