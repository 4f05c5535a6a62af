// A token bucket and a counter of calls in flight, both waited for before the call: paced, not a flood.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

let active = 0
async function room() {
  while (active >= 5) await new Promise((resolve) => setTimeout(resolve, 25))
  active++
}
export const counted = (texts: string[]) =>
  Promise.all(
    texts.map(async (text) => {
      await room()
      try {
        return await ask(text)
      } finally {
        active--
      }
    }),
  )

class TokenBucket {
  private tokens: number
  private last = Date.now()
  constructor(private readonly capacity: number, private readonly perSecond: number) {
    this.tokens = capacity
  }
  async take() {
    for (;;) {
      const now = Date.now()
      this.tokens = Math.min(this.capacity, this.tokens + ((now - this.last) / 1000) * this.perSecond)
      this.last = now
      if (this.tokens >= 1) {
        this.tokens -= 1
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
const bucket = new TokenBucket(10, 5)
export const paced = (texts: string[]) =>
  Promise.all(
    texts.map(async (text) => {
      await bucket.take()
      return ask(text)
    }),
  )
