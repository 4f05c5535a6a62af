// Errors are swallowed, flags are set back: whatever the code does round it, the model says when it is done.
import OpenAI from 'openai'
import { execute, runTool, tools } from './tools.js'
import { AssistantAgent, UserProxyAgent } from './autogen.js'

const client = new OpenAI()
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
const writer = new AssistantAgent('writer', {})

// errors swallowed
export async function swallowed(messages: OpenAI.ChatCompletionMessageParam[]) {
  let done = false
  while (!done) { // reports: no-unbounded-agent-loop
    try {
      const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
      const { message } = reply.choices[0]
      messages.push(message)
      for (const call of message.tool_calls ?? []) messages.push(await runTool(call))
      done = !message.tool_calls?.length
    } catch (error) {
      console.error(error)
    }
  }
}

export async function optimistic(messages: OpenAI.ChatCompletionMessageParam[]) {
  let finished = false
  while (!finished) { // reports: no-unbounded-agent-loop
    const reply = await client.chat.completions.create({ model: 'gpt-4o', messages, tools })
    const { message } = reply.choices[0]
    messages.push(message)
    finished = true
    for (const call of message.tool_calls ?? []) {
      finished = false
      messages.push(await runTool(call))
    }
  }
}

export async function draft() {
  let draft
  while (!draft || !draft.content.includes('APPROVED')) { // reports: no-unbounded-agent-loop
    draft = await writer.generateReply([{ role: 'user', content: draft ? `Improve: ${draft.content}` : 'Write' }])
  }
  return draft
}

export async function draft2() {
  let draft: { content: string } | undefined
  do { // reports: no-unbounded-agent-loop
    const reply = await writer.generateReply([{ role: 'user', content: draft?.content ?? 'start' }])
    if (!reply || reply.content.includes('TERMINATE')) break
    draft = reply
  } while (true)
}
