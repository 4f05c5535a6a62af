import { Sema } from 'async-sema'
import Bottleneck from 'bottleneck'
import OpenAI from 'openai'
import { gate } from './gate.js'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sema = new Sema(4)
const bottleneck = new Bottleneck({ maxConcurrent: 4 })

export const scheduled = (texts: string[]) => Promise.all(texts.map((text) => bottleneck.schedule(() => ask(text))))
export const wrapped = (texts: string[]) => Promise.all(texts.map(bottleneck.wrap(ask)))
export const gated = (texts: string[]) => Promise.all(texts.map((text) => gate(() => ask(text))))

export const acquired = (texts: string[]) =>
  Promise.all(
    texts.map(async (text) => {
      await sema.acquire()
      try {
        return await ask(text)
      } finally {
        sema.release()
      }
    }),
  )
