import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const limit = <T>(task: () => Promise<T>) => task()

async function withSemaphore<T>(task: () => Promise<T>) {
  console.log('waiting for my turn')
  return task()
}

export const open = (texts: string[]) => Promise.all(texts.map((text) => limit(() => ask(text)))) // reports: no-unbounded-fan-out
export const openToo = (texts: string[]) => Promise.all(texts.map((text) => withSemaphore(() => ask(text)))) // reports: no-unbounded-fan-out
