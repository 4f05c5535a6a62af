import OpenAI, { AzureOpenAI } from 'openai'

let cached: OpenAI | undefined

function getClient() {
  cached ??= new OpenAI()
  return cached
}

const client = process.env.AZURE ? new AzureOpenAI() : new OpenAI()
const create = (input: string) => getClient().responses.create({ model: 'gpt-4o-mini', input })

export const lazily = (texts: string[]) => Promise.all(texts.map(create)) // reports: no-unbounded-fan-out
export const chosen = (texts: string[]) =>
  Promise.all(texts.map((input) => client.responses.create({ model: 'gpt-4o-mini', input }))) // reports: no-unbounded-fan-out
export const two = (input: string) => Promise.all([create(input), client.responses.create({ model: 'o3', input })])
