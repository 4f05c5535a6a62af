import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function concatenated(titles: string[], bodies: string[]) {
  const all = titles.map(ask).concat(bodies.map(ask))
  return Promise.all(all) // reports: no-unbounded-fan-out
}

export async function inARecord(texts: Record<string, string>) {
  const pending = Object.values(texts).map((text) => ask(text))
  const [first, ...rest] = await Promise.all(pending) // reports: no-unbounded-fan-out
  return { first, rest }
}

export async function thenned(texts: string[]) {
  return Promise.all( // reports: no-unbounded-fan-out
    texts.map((text) =>
      ask(text)
        .then((reply) => reply.output_text)
        .catch(() => 'no answer'),
    ),
  )
}

export async function awaitedInside(texts: string[]) {
  const results = []
  for (const text of texts) results.push(await ask(text))
  return Promise.all(results)
}
