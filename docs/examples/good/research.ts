/** Researches a company: ten model calls at the most. */
import Anthropic from '@anthropic-ai/sdk'
import { betaZodTool } from '@anthropic-ai/sdk/helpers/beta/zod'
import { z } from 'zod'

const anthropic = new Anthropic()

const fetchPage = betaZodTool({
  name: 'fetch_page',
  description: 'Read a web page',
  inputSchema: z.object({ url: z.string() }),
  run: async ({ url }) => (await fetch(url)).text(),
})

export async function research(company: string): Promise<string> {
  const message = await anthropic.beta.messages.toolRunner({
    model: 'claude-sonnet-4-5',
    max_tokens: 2000,
    tools: [fetchPage],
    max_iterations: 10,
    messages: [{ role: 'user', content: `What does ${company} sell, and to whom? Read their site.` }],
  })
  return message.content.flatMap((block) => (block.type === 'text' ? [block.text] : [])).join('\n')
}
