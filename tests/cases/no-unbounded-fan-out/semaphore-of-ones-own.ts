import OpenAI from 'openai'

const client = new OpenAI()

class Semaphore {
  private waiting: (() => void)[] = []
  private free: number

  constructor(size: number) {
    this.free = size
  }

  async acquire() {
    if (this.free > 0) {
      this.free -= 1
      return
    }
    await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  release() {
    const next = this.waiting.shift()
    if (next) next()
    else this.free += 1
  }
}

const semaphore = new Semaphore(6)

export const translateAll = (texts: string[]) =>
  Promise.all(
    texts.map(async (input) => {
      await semaphore.acquire()
      try {
        return await client.responses.create({ model: 'gpt-4o-mini', input })
      } finally {
        semaphore.release()
      }
    }),
  )
