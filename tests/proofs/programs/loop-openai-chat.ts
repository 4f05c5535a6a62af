import OpenAI from 'openai'

const openai = new OpenAI()

const tools: OpenAI.Chat.ChatCompletionTool[] = [
  { type: 'function', function: { name: 'look_up', parameters: { type: 'object', properties: { order: { type: 'string' } } } } },
]

async function answer(question: string): Promise<string> {
  const messages: OpenAI.Chat.ChatCompletionMessageParam[] = [{ role: 'user', content: question }]
  while (true) {
    const completion = await openai.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const message = completion.choices[0]?.message
    if (!message?.tool_calls) return message?.content ?? ''
    messages.push(message)
    for (const call of message.tool_calls) messages.push({ role: 'tool', tool_call_id: call.id, content: 'shipped' })
  }
}

export const main = (): Promise<string> => answer('Where is order 12?')
