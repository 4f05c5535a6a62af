import Anthropic from '@anthropic-ai/sdk'
import { tools } from './tools.js'

const anthropic = new Anthropic()
const request = {
  model: 'claude-sonnet-4-5',
  max_tokens: 1024,
  messages: [{ role: 'user' as const, content: 'Book a table.' }],
  tools,
}

export async function open() {
  await anthropic.beta.messages.toolRunner(request) // reports: require-turn-limit
  await anthropic.beta.messages.toolRunner({ ...request, max_iterations: 0 }) // reports: require-turn-limit
  await anthropic.beta.messages.toolRunner({ ...request, max_iterations: Infinity }) // reports: require-turn-limit
  const runner = anthropic.beta.messages.toolRunner({ // reports: require-turn-limit
    model: 'claude-sonnet-4-5',
    max_tokens: 1024,
    messages: request.messages,
    tools,
  })
  for await (const message of runner) console.log(message.content)
}

export async function bounded() {
  return anthropic.beta.messages.toolRunner({ ...request, max_iterations: 6 })
}
