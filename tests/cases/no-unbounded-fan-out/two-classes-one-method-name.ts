import OpenAI from 'openai'
import { index } from './search.js'

class Writer {
  private readonly client = new OpenAI()
  answer(input: string) {
    return this.client.responses.create({ model: 'gpt-4o-mini', input })
  }
}

class Lookup {
  answer(input: string) {
    return index.find(input)
  }
}

const writer = new Writer()
const lookup = new Lookup()

export const written = (texts: string[]) => Promise.all(texts.map((text) => writer.answer(text))) // reports: no-unbounded-fan-out
export const lookedUp = (texts: string[]) => Promise.all(texts.map((text) => lookup.answer(text)))
export const typed = (texts: string[], source: Lookup) => Promise.all(texts.map((text) => source.answer(text)))
export const typedWriter = (texts: string[], source: Writer) => Promise.all(texts.map((text) => source.answer(text))) // reports: no-unbounded-fan-out
