import Anthropic from '@anthropic-ai/sdk'
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod'
import { BetaToolRunner } from '@anthropic-ai/sdk/lib/tools/BetaToolRunner'
import { z } from 'zod'

const fetchPage = betaZodTool({
  name: 'fetch_page',
  description: 'Read a web page',
  inputSchema: z.object({ url: z.string() }),
  run: async ({ url }) => `The page ${url}`,
})

export async function main(): Promise<string | null> {
  const runner = new BetaToolRunner(new Anthropic(), {
    model: 'claude-sonnet-4-5',
    max_tokens: 2000,
    tools: [fetchPage],
    messages: [{ role: 'user', content: 'What does Example sell?' }],
  })
  return (await runner.runUntilDone()).stop_reason
}
