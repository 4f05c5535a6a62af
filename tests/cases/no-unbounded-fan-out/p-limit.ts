import OpenAI from 'openai'
import pLimit from 'p-limit'
import throttle from 'p-limit'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const limit = pLimit(5)
const queue = throttle({ concurrency: 3 })
const unlimited = pLimit(Infinity)

export const limited = (texts: string[]) => Promise.all(texts.map((text) => limit(() => ask(text))))
export const withArguments = (texts: string[]) => Promise.all(texts.map((text) => limit(ask, text)))
export const otherName = (texts: string[]) => Promise.all(texts.map((text) => queue(() => ask(text))))
export const ownMap = (texts: string[]) => limit.map(texts, ask)
export const open = (texts: string[]) => Promise.all(texts.map((text) => unlimited(() => ask(text)))) // reports: no-unbounded-fan-out

export async function atPushTime(texts: string[]) {
  const pending = []
  for (const text of texts) pending.push(limit(() => ask(text)))
  return Promise.all(pending)
}

export async function insideTheHelper(texts: string[]) {
  const politely = async (text: string) => limit(() => ask(text))
  return Promise.all(texts.map(politely))
}

export async function madeInTheFunction(texts: string[]) {
  const local = pLimit(4)
  return Promise.allSettled(texts.map((text) => local(async () => (await ask(text)).output_text)))
}
