import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic()
const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function insist<T>(task: () => Promise<T>): Promise<T> {
  while (true) { // reports: no-unbounded-retry
    try {
      return await task()
    } catch (error) {
      console.warn('failed', error)
      await sleep(1000)
    }
  }
}

async function insistAWhile<T>(task: () => Promise<T>, attempts: number): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await task()
    } catch (error) {
      if (attempt >= attempts) throw error
      await sleep(1000 * attempt)
    }
  }
}

const ask = (content: string) =>
  anthropic.messages.create({ model: 'claude-haiku-4-5', max_tokens: 10, messages: [{ role: 'user', content }] })

export const stubborn = (text: string) => insist(() => ask(text))
export const reasonable = (text: string) => insistAWhile(() => ask(text), 4)
