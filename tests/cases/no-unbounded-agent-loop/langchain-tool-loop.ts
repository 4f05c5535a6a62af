import { HumanMessage, ToolMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { ChatAnthropic } from '@langchain/anthropic'
import { byName, tools } from './tools.js'

const model = new ChatOpenAI({ model: 'gpt-4o' }).bindTools(tools)
const claude = new ChatAnthropic({ model: 'claude-sonnet-4-5' })

export async function open(question: string) {
  const messages: unknown[] = [new HumanMessage(question)]
  while (true) { // reports: no-unbounded-agent-loop
    const reply = await model.invoke(messages)
    messages.push(reply)
    if (!reply.tool_calls?.length) return reply.content
    for (const call of reply.tool_calls) {
      const content = await byName[call.name].invoke(call.args)
      messages.push(new ToolMessage({ content, tool_call_id: call.id ?? '' }))
    }
  }
}

export async function refine(text: string) {
  let draft = text
  while (true) { // reports: no-unbounded-agent-loop
    const critique = await claude.invoke(`Criticise, or say PERFECT: ${draft}`)
    if (String(critique.content).includes('PERFECT')) return draft
    const better = await claude.invoke(`Rewrite. ${draft}\n${critique.content}`)
    draft = String(better.content)
  }
}

export async function refineThrice(text: string) {
  let draft = text
  for (let i = 0; i < 3; i++) {
    const critique = await claude.invoke(`Criticise: ${draft}`)
    draft = String((await claude.invoke(`Rewrite. ${draft}\n${critique.content}`)).content)
  }
  return draft
}
