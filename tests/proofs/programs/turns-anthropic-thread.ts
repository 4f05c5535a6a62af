import Anthropic from '@anthropic-ai/sdk'
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod'
import { z } from 'zod'

const anthropic = new Anthropic()

const fetchPage = betaZodTool({
  name: 'fetch_page',
  description: 'Read a web page',
  inputSchema: z.object({ url: z.string() }),
  run: async ({ url }) => `The page ${url}`,
})

export async function main(): Promise<string | null> {
  const thread = anthropic.beta.messages.thread({
    model: 'claude-sonnet-4-5',
    max_tokens: 2000,
    tools: [fetchPage],
    messages: [{ role: 'user', content: 'What does Example sell?' }],
  })
  const message = await thread.toolRunner()
  return message.stop_reason
}
