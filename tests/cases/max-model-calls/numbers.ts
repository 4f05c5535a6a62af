// preset: strict
// A number above a hundred is reported where it first comes about; what has no end, or is as large as the data, is not.
import OpenAI from 'openai'
import pLimit from 'p-limit'

const openai = new OpenAI({ maxRetries: 0 })
const limit = pLimit(5)
const ask = (input: string) => openai.responses.create({ model: 'gpt-4.1', input, max_output_tokens: 99 })

export async function many() { // reports: max-model-calls
  for (let page = 0; page < 60; page++) {
    await ask('first')
    await ask('second')
  }
}

export async function nightly() {
  await many()
  await many()
}

export async function sampled() { // reports: max-model-calls
  await Promise.all(Array.from({ length: 150 }, () => limit(() => ask('sample'))))
}

export async function product(chapters: string[]) { // reports: max-model-calls
  for (const draft of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
    for (let page = 0; page < 10; page++) await ask(String(draft + page))
  }
}

export async function hundred() {
  for (let page = 0; page < 50; page++) {
    if (page > 3) await ask('first')
    else await ask('other')
    await ask('second')
  }
}

export async function asManyAsTheData(docs: string[]) {
  for (const doc of docs) await ask(doc)
}

export async function unknownNumber(pages: number) {
  for (let page = 0; page < pages; page++) await ask('page')
}

export async function flood() {
  await Promise.all(Array.from({ length: 200 }, () => ask('at once'))) // reports: no-unbounded-fan-out
}
