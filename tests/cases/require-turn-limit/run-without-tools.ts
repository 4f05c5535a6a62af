// A model that has no tools to call answers once.
import Anthropic from '@anthropic-ai/sdk'
import { generateText, isLoopFinished } from 'ai'
import { model, search } from './setup.js'

const client = new Anthropic()
const ask = { model: 'claude-sonnet-4-5', max_tokens: 1000, messages: [] }

export const noList = () => client.beta.messages.toolRunner({ ...ask, tools: [] })
export const noRecord = (prompt: string) => generateText({ model, tools: {}, prompt, stopWhen: isLoopFinished() })
export function filledLater() {
  const tools = []
  tools.push(search)
  return client.beta.messages.toolRunner({ ...ask, tools }) // reports: require-turn-limit
}
export function setLater(prompt: string) {
  const tools: Record<string, unknown> = {}
  tools.search = search
  return generateText({ model, tools, prompt, stopWhen: isLoopFinished() }) // reports: require-turn-limit
}
