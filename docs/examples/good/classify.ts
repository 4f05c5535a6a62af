/** Labels a ticket and tries again when the request fails, after a pause that grows. */
import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

const LABELS = ['billing', 'bug', 'question']
const ATTEMPTS = 5

export async function classify(ticket: string): Promise<string> {
  let lastError: unknown
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      const message = await anthropic.messages.create({
        model: 'claude-sonnet-4-5',
        max_tokens: 20,
        messages: [{ role: 'user', content: `Answer with one of ${LABELS.join(', ')}:\n\n${ticket}` }],
      })
      const [block] = message.content
      return block?.type === 'text' ? block.text.trim() : 'question'
    } catch (error) {
      lastError = error
      if (attempt < ATTEMPTS - 1) await pause(Math.random() * Math.min(60_000, 1000 * 2 ** attempt))
    }
  }
  throw lastError
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
