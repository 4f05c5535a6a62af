import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic({ maxRetries: 0 })

export async function main(): Promise<string | null> {
  let message: Anthropic.Message | undefined
  while (!message) {
    try {
      message = await anthropic.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 20, messages: [{ role: 'user', content: 'Hello' }] })
    } catch (error) {
      console.warn(error)
    }
  }
  return message.stop_reason
}
