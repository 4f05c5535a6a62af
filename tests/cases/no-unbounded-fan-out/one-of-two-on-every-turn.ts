import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function askedOrNothing(pages: { text?: string }[]) {
  const jobs = []
  for (const { text } of pages) jobs.push(text ? ask(text) : Promise.resolve(null))
  return Promise.all(jobs) // reports: no-unbounded-fan-out
}

export async function askedOneWayOrAnother(texts: string[], short: boolean) {
  const jobs: ReturnType<typeof ask>[] = []
  texts.forEach((text) => {
    const job = short ? ask(`In short: ${text}`) : ask(text)
    jobs.push(job)
  })
  return Promise.all(jobs) // reports: no-unbounded-fan-out
}

export async function kept(texts: string[], known: Record<string, string>) {
  const jobs = []
  for (const text of texts) jobs.push(known[text] ?? ask(text))
  return Promise.all(jobs) // reports: no-unbounded-fan-out
}

export async function awaitedInBothSides(texts: string[]) {
  const replies = []
  for (const text of texts) replies.push(text ? await ask(text) : null)
  return Promise.all(replies)
}

export async function neitherAsks(texts: string[]) {
  const jobs = []
  for (const text of texts) jobs.push(text ? fetch(text) : Promise.resolve(null))
  return Promise.all(jobs)
}

export async function askedOnceInstead(texts: string[]) {
  const jobs = []
  jobs.push(texts.length > 0 ? ask(texts.join('\n')) : null)
  return Promise.all(jobs)
}
