import OpenAI from 'openai'

const client = new OpenAI()
const ask = async (input: string) => (await client.responses.create({ model: 'gpt-4o', input })).output_text

export async function both(text: string) {
  let n = 0
  while (true) { // reports: no-unbounded-agent-loop
    text = await ask(text)
    n += 1
    const done = text.includes('DONE')
    if (done && n > 9) break
  }
  return text
}

export async function nested(text: string) {
  let n = 0
  while (true) { // reports: no-unbounded-agent-loop
    text = await ask(text)
    n += 1
    if (text.includes('DONE')) {
      if (n >= 3) return text
    }
  }
}

export async function either(text: string) {
  let n = 0
  while (true) {
    text = await ask(text)
    n += 1
    const done = text.includes('DONE')
    if (done || n > 9) break
  }
  return text
}

export async function orInTheTest(text: string) {
  let n = 0
  while (n < 5 || !text.includes('DONE')) { // reports: no-unbounded-agent-loop
    text = await ask(text)
    n += 1
  }
  return text
}

export async function negatedAnd(text: string) {
  let n = 0
  while (!(text.includes('DONE') || n >= 5)) {
    text = await ask(text)
    n += 1
  }
  return text
}
