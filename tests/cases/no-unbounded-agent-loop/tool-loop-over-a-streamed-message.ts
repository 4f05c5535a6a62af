// The message is put together from the stream's chunks by a helper of the file: it is still what the model says.
import OpenAI from 'openai'

const openai = new OpenAI()
type Message = { content: string; tool_calls?: { id: string }[] }

function merge(before: Message, chunk: OpenAI.ChatCompletionChunk): Message {
  const next = { ...before } as Record<string, unknown>
  for (const [key, value] of Object.entries(chunk.choices[0]?.delta ?? {})) {
    next[key] = typeof next[key] === 'string' ? `${String(next[key])}${String(value)}` : value
  }
  return next as Message
}

export async function converse(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const stream = await openai.chat.completions.create({ model: 'gpt-4o', messages, stream: true })
    let message = { content: '' } as Message
    for await (const chunk of stream) {
      message = merge(message, chunk)
    }
    messages.push({ role: 'assistant', content: message.content })
    if (!message.tool_calls) return message.content
    messages.push({ role: 'user', content: 'the tools have answered' })
  }
}
