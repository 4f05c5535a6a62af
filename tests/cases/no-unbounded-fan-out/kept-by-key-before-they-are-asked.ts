import OpenAI from 'openai'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

interface Page {
  url: string
  kind: string
  text: string
}

export async function withoutTwins(pages: Page[]) {
  const byUrl: Record<string, Page> = {}
  for (const page of pages) byUrl[page.url] = page
  return Promise.all(Object.values(byUrl).map((page) => ask(page.text))) // reports: no-unbounded-fan-out
}

export async function byText(texts: string[]) {
  const counts: Record<string, number> = {}
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1
  return Promise.all(Object.entries(counts).map(([text, count]) => ask(`${text} (${count} times)`))) // reports: no-unbounded-fan-out
}

// How many kinds of pages there are, nobody sees here: three, perhaps.
export async function byKind(pages: Page[]) {
  const latest: Record<string, Page> = {}
  for (const page of pages) latest[page.kind] = page
  return Promise.all(Object.values(latest).map((page) => ask(page.text)))
}

export async function grouped(pages: Page[]) {
  const groups: Record<string, Page[]> = {}
  for (const page of pages) (groups[page.kind] ??= []).push(page)
  return Promise.all(Object.entries(groups).map(([kind, all]) => ask(`${kind}: ${all.length}`)))
}

export async function twoParts(question: string) {
  const asked: Record<string, string> = {}
  asked.shortly = `In one word: ${question}`
  asked.atLength = `In a page: ${question}`
  return Promise.all(Object.values(asked).map((text) => ask(text)))
}

export async function theFirstFew(pages: Page[]) {
  const byUrl: Record<string, Page> = {}
  for (const page of pages.slice(0, 5)) byUrl[page.url] = page
  return Promise.all(Object.values(byUrl).map((page) => ask(page.text)))
}

export class Queue {
  private readonly texts: string[] = []

  add(text: string) {
    this.texts.push(text)
  }

  flush() {
    return Promise.all(this.texts.map((text) => ask(text)))
  }
}
