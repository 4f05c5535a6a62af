// A yield hands the decision to whoever asks for the next turn.
import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()

async function* turns(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) {
    const completion = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const { message } = completion.choices[0]
    messages.push(message)
    yield message
    for (const call of message.tool_calls ?? []) messages.push(await runTool(call))
  }
}

export async function answer(question: string, limit = 8) {
  let count = 0
  for await (const message of turns([{ role: 'user', content: question }])) {
    if (!message.tool_calls?.length) return message.content
    if (++count >= limit) throw new Error('too many turns')
  }
}

/** Exported: the consumer is elsewhere. */
export async function* stream(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) {
    const completion = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const { message } = completion.choices[0]
    messages.push(message)
    yield message
    if (!message.tool_calls?.length) return
    for (const call of message.tool_calls) messages.push(await runTool(call))
  }
}
