import { query } from '@anthropic-ai/claude-agent-sdk'

async function tidy(folder: string): Promise<string> {
  let ended = ''
  for await (const message of query({ prompt: `Tidy ${folder}.`, options: { tools: [], settingSources: [], maxTurns: 3 } })) {
    if (message.type === 'result') ended = message.subtype
  }
  return ended
}

export async function main(): Promise<string[]> {
  const folders = Array.from({ length: 12 }, (_, number) => `folder ${number}`)
  return Promise.all(folders.map((folder) => tidy(folder)))
}
