import { query } from '@anthropic-ai/claude-agent-sdk'

export async function main(): Promise<string> {
  let ended = ''
  for await (const message of query({ prompt: 'Tidy the tests.', options: { tools: ['Read'], settingSources: [] } })) {
    if (message.type === 'result') ended = message.subtype
  }
  return ended
}
