import OpenAI from 'openai'
import { runTool, tools } from './tools.js'

const client = new OpenAI()

export async function answer(messages: OpenAI.ChatCompletionMessageParam[]) {
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const message = reply.choices[0].message
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const call of message.tool_calls) {
      messages.push({ role: 'tool', tool_call_id: call.id, content: await runTool(call) })
    }
  }
}

export async function answerInTwentyTurns(messages: OpenAI.ChatCompletionMessageParam[]) {
  for (let turn = 0; turn < 20; turn++) {
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const message = reply.choices[0].message
    messages.push(message)
    if (!message.tool_calls) return message.content
    for (const call of message.tool_calls) {
      messages.push({ role: 'tool', tool_call_id: call.id, content: await runTool(call) })
    }
  }
  throw new Error('No answer in twenty turns')
}
