import OpenAI from 'openai'
import PQueue from 'p-queue'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const queue = new PQueue({ concurrency: 4 })
const open = new PQueue()

export const bounded = (texts: string[]) => Promise.all(texts.map((text) => queue.add(() => ask(text))))
export const all = (texts: string[]) => queue.addAll(texts.map((text) => () => ask(text)))
export const unbounded = (texts: string[]) => Promise.all(texts.map((text) => open.add(() => ask(text)))) // reports: no-unbounded-fan-out

export async function untilIdle(texts: string[]) {
  for (const text of texts) void queue.add(() => ask(text))
  await queue.onIdle()
}
