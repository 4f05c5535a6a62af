// A copy of p-limit by hand: the task starts when there is room, or is kept for later.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

function createLimiter(concurrency: number) {
  let running = 0
  const waiting: (() => void)[] = []
  const next = () => {
    running--
    waiting.shift()?.()
  }
  return <T>(task: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const start = () => {
        running++
        task().then(resolve, reject).finally(next)
      }
      if (running < concurrency) start()
      else waiting.push(start)
    })
}
const limit = createLimiter(3)

export const all = (texts: string[]) => Promise.all(texts.map((text) => limit(() => ask(text))))
export const none = (texts: string[]) => Promise.all(texts.map((text) => createLimiter(3)(() => ask(text)))) // reports: no-unbounded-fan-out
