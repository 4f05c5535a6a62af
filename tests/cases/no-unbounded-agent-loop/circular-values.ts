// Nothing to find, and nothing to get lost in.
import OpenAI from 'openai'

const client = new OpenAI()
const settings: { steps: number; self?: object } = { steps: 3 }
settings.self = settings
const even = (n: number): boolean => (n === 0 ? true : odd(n - 1))
const odd = (n: number): boolean => (n === 0 ? false : even(n - 1))
let first = 1
let second = first
first = second
second = first

export async function ask(input: string) {
  for (let i = 0; i < settings.steps && even(i * 2); i += first) {
    input = (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
  }
  return input
}
