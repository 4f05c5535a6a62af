import OpenAI from 'openai'

const client = new OpenAI()

const summariser = (llm) => ({
  all: async (texts) => await Promise.all(texts.map((input) => llm.responses.create({ model: 'gpt-5', input }))), // reports: no-unbounded-fan-out
  first: async (texts) => await Promise.all(texts.slice(0, 3).map((input) => llm.responses.create({ model: 'gpt-5', input }))),
})

export const summaries = summariser(client)

const asker = (llm) => async (texts) => await Promise.all(texts.map((input) => llm.responses.create({ model: 'gpt-5', input }))) // reports: no-unbounded-fan-out

export function main(texts) {
  return asker(client)(texts)
}

const regions = [new OpenAI({ baseURL: 'https://eu.example.com' }), new OpenAI({ baseURL: 'https://us.example.com' })]

export function everywhere(texts) {
  return regions.map(async (region) => await Promise.all(texts.map((input) => region.responses.create({ model: 'gpt-5', input })))) // reports: no-unbounded-fan-out
}
