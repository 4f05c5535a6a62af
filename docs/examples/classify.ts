/** Labels a ticket and tries again when the request fails: at once, which is when the provider asks for a pause. */
import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()

const LABELS = ['billing', 'bug', 'question']

export async function classify(ticket: string): Promise<string> {
  let lastError: unknown
  for (let attempt = 0; attempt < 5; attempt++) {
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
    }
  }
  throw lastError
}
