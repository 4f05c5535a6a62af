// Lists that are short, in many ways of being short.
import OpenAI from 'openai'
import { z } from 'zod'
import { tool } from 'ai'
import { MODELS, sections } from './constants.js'
import { db } from './db.js'
const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
enum Lang { De = 'de', Fr = 'fr', Es = 'es' }
const PROMPTS = { a: 'A', b: 'B', c: 'C' } as const

export const membersOfAnEnum = () => Promise.all(Object.values(Lang).map((l) => ask(l)))
export const entriesOfARecord = () => Promise.all(Object.entries(PROMPTS).map(([k, v]) => ask(k + v)))
export const importedList = () => Promise.all(MODELS.map((m) => ask(m)))
export const importedSections = (text: string) => Promise.all(sections.map((s) => ask(s + text)))
export const twoParameters = (a: string, b: string) => Promise.all([a, b].map(ask))
export const theLast = (xs: string[]) => Promise.all(xs.slice(-3).map(ask))
export const theFirstSorted = (xs: string[]) => Promise.all(xs.sort().slice(0, 5).map(ask))
export const theBest = (xs: { score: number; text: string }[]) => Promise.all(xs.filter((x) => x.score > 0.5).toSorted((a, b) => b.score - a.score).slice(0, 3).map((x) => ask(x.text)))
export const asManyAsAsked = ({ xs, n }: { xs: string[]; n: number }) => Promise.all(xs.slice(0, n).map(ask))
export const byDefaultThree = (x: string, n = 3) => Promise.all(Array.from({ length: n }, () => ask(x)))
export const asManySamples = (x: string, samples: number) => Promise.all([...Array(samples).keys()].map(() => ask(x)))
export const filledWithOne = (x: string) => Promise.all(new Array(3).fill(x).map(ask))
export const filledWithNothing = (x: string) => Promise.all(Array(3).fill(0).map(() => ask(x)))
const TASKS: [string, string][] = [['a', 'b'], ['c', 'd']]
export const pairs = () => Promise.all(TASKS.map(([a, b]) => ask(a + b)))
const agents = [{ name: 'a', prompt: 'A' }, { name: 'b', prompt: 'B' }]
export const agentsWithoutOne = (q: string) => Promise.all(agents.filter((a) => a.name !== q).map((a) => ask(a.prompt + q)))
export const conditionalCalls = (flags: { toxicity: boolean; pii: boolean }) => Promise.all([flags.toxicity && ask('t'), flags.pii && ask('p')].filter(Boolean))
export async function pushedByName(x: string) {
  const jobs = []
  jobs.push(ask('summary ' + x))
  jobs.push(ask('title ' + x))
  if (x.length > 10) jobs.push(ask('tags ' + x))
  return Promise.all(jobs)
}
export async function pushedForEachKind(x: string) {
  const jobs: Promise<unknown>[] = []
  for (const kind of ['summary', 'title', 'tags']) jobs.push(ask(kind + x))
  return Promise.all(jobs)
}
export async function limitedQuery() {
  const rows = await db.query.tickets.findMany({ limit: 10 })
  return Promise.all(rows.map((r) => ask(r.text)))
}
export async function rangeOfAQuery(page: number) {
  const { data } = await db.from('tickets').select('*').range(0, 9)
  return Promise.all(data.map((r) => ask(r.text)))
}
export async function pageOfAQuery(page: number, pageSize: number) {
  const rows = await db.tickets.findMany({ skip: page * pageSize, take: pageSize })
  return Promise.all(rows.map((r) => ask(r.text)))
}
const Input = z.object({ prompts: z.array(z.string()).min(1).max(10), meta: z.object({ tags: z.string().array().max(3) }) })
type Input = z.infer<typeof Input>
export async function schemaWithAMost(body: unknown) {
  const input = Input.parse(body)
  return Promise.all(input.prompts.map(ask))
}
export async function schemaTestedSafely(body: unknown) {
  const result = await Input.safeParseAsync(body)
  if (!result.success) return []
  const { prompts } = result.data
  return Promise.all(prompts.map(ask))
}
export async function schemaInASchema(body: unknown) {
  const { meta: { tags } } = Input.parse(body)
  return Promise.all(tags.map(ask))
}
export const argumentsOfATool = tool({
  description: 'search',
  inputSchema: z.object({ queries: z.array(z.string()).max(3) }),
  execute: async ({ queries }: { queries: string[] }) => Promise.all(queries.map(ask)),
})
export async function refusedWhenMany(files: string[]) {
  if (!files.length || files.length > 5) return { error: 'one to five files' }
  const out = await Promise.all(files.map(ask))
  return { out }
}
export async function smallerOfTwo(files: string[]) {
  const MAX_FILES = 5
  const selected = files.slice(0, Math.min(files.length, MAX_FILES))
  return Promise.all(selected.map(ask))
}
export async function pickedUntilEnough(xs: string[]) {
  const picked: string[] = []
  for (const x of xs) {
    if (picked.length >= 5) break
    picked.push(x)
  }
  return Promise.all(picked.map(ask))
}
export async function drawnUntilEnough(xs: string[]) {
  const picked = new Set<string>()
  while (picked.size < 5) picked.add(xs[Math.floor(Math.random() * xs.length)])
  return Promise.all([...picked].map(ask))
}
export async function countedLoop(xs: string[]) {
  const jobs: Promise<unknown>[] = []
  for (let i = 0; i < 5; i++) jobs.push(ask(xs[i]))
  return Promise.all(jobs)
}
export async function brokenOff(xs: string[]) {
  const jobs: Promise<unknown>[] = []
  for (const [i, x] of xs.entries()) {
    if (i >= 5) break
    jobs.push(ask(x))
  }
  return Promise.all(jobs)
}
export async function topByCondition(xs: string[]) {
  const top = xs.length > 5 ? xs.slice(0, 5) : xs
  const results = await Promise.allSettled(top.map((x) => ask(x)))
  return results
}
export async function bySwitch(xs: string[]) {
  switch (xs.length) {
    case 1:
    case 2:
      return Promise.all(xs.map(ask))
    default:
      return ask(xs.join())
  }
}
export async function reassigned(xs: string[]) {
  if (xs.length > 10) {
    console.warn('truncating')
    xs = xs.slice(0, 10)
  }
  return Promise.all(xs.map(ask))
}
export async function spliced(xs: string[]) {
  xs.splice(5)
  return Promise.all(xs.map(ask))
}
const [a, b] = ['x', 'y']
export const destructured = () => Promise.all([a, b].map((x) => ask(x)))
export const byIndex = (xs: string[]) => Promise.all([xs[0], xs[1]].map((x) => ask(x)))
export const votes = (votes: 3 | 5 = 3) => Promise.all(Array.from({ length: votes }, (_, i) => ask(String(i))))
