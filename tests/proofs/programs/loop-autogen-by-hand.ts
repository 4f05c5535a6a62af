import { AssistantAgent, type Message } from './autogen.js'

const writer = new AssistantAgent('writer', { llmConfig: { model: 'gpt-4o-mini' } })
const critic = new AssistantAgent('critic', { llmConfig: { model: 'gpt-4o-mini' } })

export async function main(): Promise<string> {
  const history: Message[] = [{ name: 'boss', content: 'Write about fences.' }]
  let remark = ''
  while (!remark.includes('DONE')) {
    const draft = await writer.generateReply(history)
    history.push({ name: 'writer', content: draft?.content ?? '' })
    remark = (await critic.generateReply(history))?.content ?? ''
    history.push({ name: 'critic', content: remark })
  }
  return remark
}
