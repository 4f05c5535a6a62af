// The function that takes the turn counts its own calls and throws.
import OpenAI from 'openai'

const client = new OpenAI()
const stats = { calls: 0 }

async function ask(input: string) {
  stats.calls += 1
  if (stats.calls > 50) throw new Error('too many calls')
  return (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
}

export async function run(text: string) {
  while (!text.includes('DONE')) text = await ask(text)
  return text
}

let turns = 0
async function counted(input: string) {
  if (++turns > 50) throw new Error('too many turns')
  return (await client.responses.create({ model: 'gpt-4o-mini', input })).output_text
}

export async function runCounted(text: string) {
  while (!text.includes('DONE')) text = await counted(text)
  return text
}
