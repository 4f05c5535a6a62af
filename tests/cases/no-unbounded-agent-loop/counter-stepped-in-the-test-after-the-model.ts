// `&&` steps the counter exactly where another turn would follow: five more turns and it is zero.
import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o', input })).output_text

export async function improve(text: string) {
  let left = 10
  do {
    text = await ask(text)
  } while (!text.includes('DONE') && --left)
  return text
}

export async function whileTest(text: string) {
  let turns = 0
  while (!text.includes('DONE') && turns++ < 9) text = await ask(text)
  return text
}
