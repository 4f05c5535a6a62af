import OpenAI from 'openai'

const client = new OpenAI()

async function summarise(text: string) {
  const reply = await client.responses.create({ model: 'gpt-4o-mini', input: `Summarise: ${text}` })
  return reply.output_text
}

export const byReference = (docs: string[]) => Promise.all(docs.map(summarise)) // reports: no-unbounded-fan-out
export const inline = (docs: string[]) => Promise.all(docs.map((doc) => summarise(doc))) // reports: no-unbounded-fan-out
export const settled = (docs: string[]) => Promise.allSettled(docs.map(summarise)) // reports: no-unbounded-fan-out
export const first = (docs: string[]) => Promise.any(docs.map(summarise)) // reports: no-unbounded-fan-out
export const fastest = (docs: string[]) => Promise.race(docs.map(summarise)) // reports: no-unbounded-fan-out

export async function oneByOne(docs: string[]) {
  const summaries: string[] = []
  for (const doc of docs) summaries.push(await summarise(doc))
  return summaries
}
