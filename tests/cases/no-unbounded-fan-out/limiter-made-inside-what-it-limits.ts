import OpenAI from 'openai'
import pLimit from 'p-limit'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export const inTheCallback = (texts: string[]) =>
  Promise.all(texts.map((text) => pLimit(5)(() => ask(text)))) // reports: no-unbounded-fan-out

async function politely(text: string) {
  const limit = pLimit(2)
  return limit(() => ask(text))
}

export const inTheHelper = (texts: string[]) => Promise.all(texts.map(politely)) // reports: no-unbounded-fan-out

class Service {
  private readonly limit = pLimit(3)
  answer(text: string) {
    return this.limit(() => ask(text))
  }
}

export const freshServicePerItem = (texts: string[]) => Promise.all(texts.map((text) => new Service().answer(text))) // reports: no-unbounded-fan-out

const service = new Service()
export const oneService = (texts: string[]) => Promise.all(texts.map((text) => service.answer(text)))
