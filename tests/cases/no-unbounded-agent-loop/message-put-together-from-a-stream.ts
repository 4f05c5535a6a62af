// What a stream brings is put together by a function of one's own: still only what the model says.
import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]
type Message = OpenAI.ChatCompletionMessage

function added(previous: Message, { choices }: OpenAI.ChatCompletionChunk): Message {
  const merge = (sum: any, delta: any) => {
    sum = { ...sum }
    for (const [key, value] of Object.entries(delta)) {
      if (sum[key] === undefined) sum[key] = value
      else if (typeof value === 'string') sum[key] += value
      else sum[key] = merge(sum[key], value)
    }
    return sum
  }
  return merge(previous, choices[0].delta) as Message
}

export async function answer(messages: Messages) {
  while (true) { // reports: no-unbounded-agent-loop
    const stream = await client.chat.completions.create({ model: 'gpt-4o', messages, tools, stream: true })
    let message = {} as Message
    for await (const chunk of stream) message = added(message, chunk)
    messages.push(message)
    if (!message.tool_calls) return message
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}
