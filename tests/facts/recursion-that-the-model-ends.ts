import OpenAI from 'openai'
const openai = new OpenAI()
export async function work(messages: Message[]) {
  const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
  const { message } = choices[0]
  if (!message.tool_calls) return message.content
  return work([...messages, message])
}
