import { client } from '../clients/openai.js'

function classify(llm, text: string) {
  return llm.responses.create({ model: 'gpt-5', input: text })
}

function classifyAll(llm, texts: readonly string[]) {
  return Promise.all(texts.map((text) => classify(llm, text))) // reports: no-unbounded-fan-out
}

export function main(texts: readonly string[]) {
  return classifyAll(client, texts)
}

const summariser = (llm) => ({
  all: (texts: readonly string[]) => Promise.all(texts.map((input) => llm.responses.create({ model: 'gpt-5', input }))), // reports: no-unbounded-fan-out
})

export const summaries = summariser(client)

function withClient(use) {
  return use(client)
}

export function translate(texts: readonly string[]) {
  return withClient((llm) => Promise.all(texts.map((input) => llm.responses.create({ model: 'gpt-5', input })))) // reports: no-unbounded-fan-out
}
