// Whoever iterates a run ends it by leaving the loop.
import { query } from '@anthropic-ai/claude-agent-sdk'

export async function atMostTwentyMessages(prompt: string) {
  let seen = 0
  for await (const message of query({ prompt })) {
    console.log(message.type)
    seen += 1
    if (seen >= 20) break
  }
}
