import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic({ maxRetries: 0 })

async function classify(ticket: string): Promise<string> {
  let lastError: unknown
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      const message = await anthropic.messages.create({
        model: 'claude-sonnet-4-5',
        max_tokens: 20,
        messages: [{ role: 'user', content: ticket }],
      })
      const [block] = message.content
      return block?.type === 'text' ? block.text : 'question'
    } catch (error) {
      lastError = error
    }
  }
  throw lastError
}

export const main = (): Promise<string> => classify('The page is empty.')
