import OpenAI from 'openai'
import { callTools } from './tools.js'
const openai = new OpenAI()
export async function work(messages: Message[]) {
  while (true) {
    const { choices } = await openai.chat.completions.create({ model: 'gpt-4o', messages })
    messages.push(choices[0].message)
    if (!choices[0].message.tool_calls) return messages
    messages.push(...(await callTools(choices[0].message.tool_calls)))
  }
}
