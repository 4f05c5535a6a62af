// A queue without a number lets everything through.
import OpenAI from 'openai'
import PQueue from 'p-queue'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const open = new PQueue({ concurrency: Infinity })
const bare = new PQueue()
const four = new PQueue({ concurrency: 4 })

export const all = (texts: string[]) => open.addAll(texts.map((text) => () => ask(text))) // reports: no-unbounded-fan-out
export const bareAll = (texts: string[]) => bare.addAll(texts.map((text) => () => ask(text))) // reports: no-unbounded-fan-out
export const some = (texts: string[]) => four.addAll(texts.map((text) => () => ask(text)))
