import OpenAI from 'openai'
const openai = new OpenAI()
export async function work(messages: Message[]) {
  for (let turn = 0; turn < 12; turn++) {
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
    messages.push(choices[0].message)
    if (!choices[0].message.tool_calls) return messages
  }
}
