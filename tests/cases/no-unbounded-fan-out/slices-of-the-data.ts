import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const BATCH = 5

export const top = (texts: string[]) => Promise.all(texts.slice(0, 5).map(ask))
export const topHundred = (texts: string[]) => Promise.all(texts.slice(0, 100).map(ask)) // reports: no-unbounded-fan-out
export const allButOne = (texts: string[]) => Promise.all(texts.slice(1).map(ask)) // reports: no-unbounded-fan-out

export async function inSlices(texts: string[]) {
  const answers = []
  for (let i = 0; i < texts.length; i += BATCH) {
    const batch = texts.slice(i, i + BATCH)
    answers.push(...(await Promise.all(batch.map(ask))))
  }
  return answers
}

export async function inSlicesOfUnknownWidth(texts: string[], width: number) {
  for (let i = 0; i < texts.length; i += width) {
    await Promise.all(texts.slice(i, i + width).map(ask))
  }
}

export async function bySplicing(texts: string[]) {
  const rest = [...texts]
  while (rest.length > 0) {
    await Promise.all(rest.splice(0, 4).map(ask))
  }
}
