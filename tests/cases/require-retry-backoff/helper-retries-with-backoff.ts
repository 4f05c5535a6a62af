import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic({ maxRetries: 0 })
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

export async function withBackoff<T>(task: () => Promise<T>, retries = 5, base = 500): Promise<T> {
  let attempt = 0
  for (;;) {
    try {
      return await task()
    } catch (error) {
      if (attempt++ >= retries) throw error
      const jitter = Math.random() * base
      await sleep(base * 2 ** attempt + jitter)
    }
  }
}

async function label(content: string) {
  return anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 9, messages: [{ role: 'user', content }] })
}

export const labelled = (content: string) => withBackoff(() => label(content))
export const labelledTwice = (content: string) => withBackoff(label.bind(null, content), 2)
