import { query, type SettingSource } from '@anthropic-ai/claude-agent-sdk'

const options = { max_turns: 5, tools: ['Read'], settingSources: [] as SettingSource[] }

export async function main(): Promise<string> {
  let ended = ''
  for await (const message of query({ prompt: 'Tidy the tests.', options })) {
    if (message.type === 'result') ended = message.subtype
  }
  return ended
}
