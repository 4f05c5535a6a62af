// A call by an older name, a method that is bound, a client that is handed over where one is made by default: the same calls.
import { ChatAnthropic } from '@langchain/anthropic'
import { ChatOpenAI } from '@langchain/openai'
import { experimental_generateImage as paint } from 'ai'
import OpenAI from 'openai'
import { model } from './model.js'

const openai = new OpenAI()
const chat = new ChatOpenAI({ model: 'gpt-4o-mini' })
const create = openai.responses.create.bind(openai.responses)

export const images = (prompts: string[]) => Promise.all(prompts.map((prompt) => paint({ model, prompt }))) // reports: no-unbounded-fan-out
export const predicted = (texts: string[]) => Promise.all(texts.map((text) => chat.predict(text))) // reports: no-unbounded-fan-out
export const bound = (texts: string[]) => Promise.all(texts.map((input) => create({ model: 'gpt-4o-mini', input }))) // reports: no-unbounded-fan-out
export const handed = (texts: string[], client = new OpenAI()) =>
  Promise.all(texts.map((input) => client.responses.create({ model: 'gpt-4o-mini', input }))) // reports: no-unbounded-fan-out
// What is handed over may keep its calls from running side by side.
export const maybeLimited = (texts: string[], claude = new ChatAnthropic({})) => Promise.all(texts.map((text) => claude.invoke(text)))

export class Desk {
  private async one(input: string) {
    return openai.responses.create({ model: 'gpt-4o-mini', input })
  }
  all(texts: string[]) {
    return Promise.all(texts.map(this.one.bind(this))) // reports: no-unbounded-fan-out
  }
}
