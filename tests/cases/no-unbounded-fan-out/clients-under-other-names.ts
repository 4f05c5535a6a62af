import * as sdk from 'openai'
import { OpenAI as Client } from 'openai'
import type OpenAI from 'openai'
import { OpenAI as FromNpm } from 'npm:openai'

const named = new Client()
const namespaced = new sdk.OpenAI()
const { chat } = new FromNpm()
const messages = [{ role: 'user' as const, content: 'hi' }]

function makeClient() {
  return new Client({ maxRetries: 4 })
}
const made = makeClient()

export const one = (xs: string[]) => Promise.all(xs.map((model) => named.chat.completions.create({ model, messages }))) // reports: no-unbounded-fan-out
export const two = (xs: string[]) => Promise.all(xs.map((model) => namespaced.responses.create({ model, input: '' }))) // reports: no-unbounded-fan-out
export const three = (xs: string[]) => Promise.all(xs.map((model) => made.responses.create({ model, input: '' }))) // reports: no-unbounded-fan-out
export const four = (xs: string[]) => Promise.all(xs.map((model) => chat.completions.create({ model, messages }))) // reports: no-unbounded-fan-out
export const typed = (xs: string[], api: OpenAI) => Promise.all(xs.map((input) => api.responses.create({ model: 'o3', input }))) // reports: no-unbounded-fan-out
export const other = (xs: string[], api: { responses: { create(x: object): Promise<string> } }) =>
  Promise.all(xs.map((input) => api.responses.create({ input })))
