// Each task waits for the one before it: one in flight.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

let tail: Promise<unknown> = Promise.resolve()
function serial<T>(task: () => Promise<T>): Promise<T> {
  const result = tail.then(task)
  tail = result.catch(() => undefined)
  return result
}

export const all = (texts: string[]) => Promise.all(texts.map((text) => serial(() => ask(text))))
