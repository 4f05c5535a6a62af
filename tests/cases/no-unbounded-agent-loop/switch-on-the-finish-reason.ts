import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()
type Messages = OpenAI.ChatCompletionMessageParam[]

export async function open(messages: Messages) {
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const { finish_reason, message } = reply.choices[0]
    messages.push(message)
    switch (finish_reason) {
      case 'stop':
        return message.content
      case 'tool_calls':
        for (const call of message.tool_calls ?? []) messages.push(await runTool(call))
        break
      case 'content_filter':
        throw new Error('filtered')
      default:
        messages.push({ role: 'user', content: 'Go on.' })
    }
  }
}

export async function continued(prompt: string) {
  const messages: Messages = [{ role: 'user', content: prompt }]
  let text = ''
  let reason = 'length'
  while (reason === 'length') { // reports: no-unbounded-agent-loop
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages })
    const choice = reply.choices[0]
    text += choice.message.content ?? ''
    messages.push(choice.message, { role: 'user', content: 'Continue.' })
    reason = choice.finish_reason
  }
  return text
}
