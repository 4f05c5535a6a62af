import OpenAI from 'openai'

const client = new OpenAI()
const translate = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export const byLength = (texts: string[]) =>
  Promise.all(Array.from({ length: texts.length }, (_, index) => translate(texts[index]))) // reports: no-unbounded-fan-out

export const fromIterable = (texts: Iterable<string>) => Promise.all(Array.from(texts, translate)) // reports: no-unbounded-fan-out

export const spreadOfSet = (texts: string[]) => Promise.all([...new Set(texts)].map(translate)) // reports: no-unbounded-fan-out

export const entries = (texts: Record<string, string>) =>
  Promise.all(Object.entries(texts).map(async ([key, text]) => [key, await translate(text)])) // reports: no-unbounded-fan-out
