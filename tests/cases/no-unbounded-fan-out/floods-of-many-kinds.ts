// Floods as people write them, beside things that look like a limit.
import OpenAI from 'openai'
import pLimit from 'p-limit'
import { db, files, log } from './things.js'
const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms))

// state that is made anew for each call limits nothing
function limiterOf(n: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return <T>(task: () => Promise<T>) => new Promise<T>((resolve, reject) => {
    const start = () => {
      running++
      task().then(resolve, reject).finally(() => { running--; waiting.shift()?.() })
    }
    if (running < n) start()
    else waiting.push(start)
  })
}
export const closureMadeAnew = (xs: string[]) => Promise.all(xs.map((x) => limiterOf(3)(() => ask(x)))) // reports: no-unbounded-fan-out
export const closureMadeAnewInside = (xs: string[]) => Promise.all(xs.map(async (x) => { // reports: no-unbounded-fan-out
  const limit = limiterOf(3)
  return limit(() => ask(x))
}))

// a counter that is only for the show
let done = 0
export const countedForShow = (xs: string[]) => Promise.all(xs.map(async (x) => { // reports: no-unbounded-fan-out
  const reply = await ask(x)
  done++
  if (done % 10 === 0) log(done)
  return reply.output_text
}))
// retries inside
export const retriedInside = (xs: string[]) => Promise.all(xs.map(async (x) => { // reports: no-unbounded-fan-out
  for (let attempt = 0; attempt < 3; attempt++) {
    try { return await ask(x) } catch { await sleep(1000 * 2 ** attempt) }
  }
  return undefined
}))
// loads first
export const loadedBefore = (ids: string[]) => Promise.all(ids.map(async (id) => { // reports: no-unbounded-fan-out
  const doc = await db.load(id)
  const cached = await db.cache(id)
  if (cached) return cached
  return ask(doc.text)
}))
// then chains of fresh promises
export const chainedToFresh = (ids: string[]) => Promise.all(ids.map((id) => db.load(id).then((doc: { text: string }) => ask(doc.text)))) // reports: no-unbounded-fan-out
export const chainedToAVariable = (ids: string[]) => Promise.all(ids.map((id) => { // reports: no-unbounded-fan-out
  const loaded = db.load(id)
  return loaded.then((doc: { text: string }) => ask(doc.text))
}))
const ready = db.connect()
export const chainedToOnePromise = (xs: string[]) => Promise.all(xs.map((x) => ready.then(() => ask(x)))) // reports: no-unbounded-fan-out
// all at once with a same pause each
export const sameWaitForAll = (xs: string[]) => Promise.all(xs.map(async (x) => { // reports: no-unbounded-fan-out
  await sleep(500)
  return ask(x)
}))
// collected
export async function collectedAndSettled(xs: string[]) {
  const jobs = []
  for (const x of xs) {
    if (!x) continue
    jobs.push(ask(x))
  }
  const settled = await Promise.allSettled(jobs) // reports: no-unbounded-fan-out
  return settled.filter((s) => s.status === 'fulfilled')
}
export async function entriesOfAParameter(record: Record<string, string>) {
  const entries = await Promise.all(Object.entries(record).map(async ([k, v]) => [k, await ask(v)])) // reports: no-unbounded-fan-out
  return Object.fromEntries(entries)
}
export async function partsOfAText(path: string) {
  const text = await files.read(path)
  const chunks = text.split('\n\n')
  return Promise.all(chunks.map((c: string) => ask(c))) // reports: no-unbounded-fan-out
}
export async function savedInside(rows: { id: string; text: string }[]) {
  await Promise.all(rows.map(async (row) => { // reports: no-unbounded-fan-out
    const { output_text } = await ask(row.text)
    await db.save(row.id, output_text)
  }))
}
export async function forEachAsync(xs: string[]) {
  xs.forEach(async (x) => { // reports: no-unbounded-fan-out
    const reply = await ask(x)
    log(reply.output_text)
  })
}
export async function childrenOfANode(tree: { children: { text: string }[] }) {
  return Promise.all(tree.children.map((c) => ask(c.text))) // reports: no-unbounded-fan-out
}
export async function asManyAsThereAre(xs: string[]) {
  const limit = pLimit(xs.length)
  return Promise.all(xs.map((x) => limit(() => ask(x))))
}
export async function batchesAllAtOnce(xs: string[]) {
  const batches: string[][] = []
  for (let i = 0; i < xs.length; i += 5) batches.push(xs.slice(i, i + 5))
  return Promise.all(batches.map((batch) => Promise.all(batch.map(ask)))) // reports: no-unbounded-fan-out
}
export async function uniqueOnes(xs: string[]) {
  const unique = [...new Set(xs)].filter(Boolean).map((x) => x.trim())
  return Promise.all(unique.map(ask)) // reports: no-unbounded-fan-out
}
export async function bodyOfARequest(request: Request) {
  const { texts } = await request.json()
  if (!Array.isArray(texts)) return new Response('texts', { status: 400 })
  const replies = await Promise.all(texts.map((t: string) => ask(t))) // reports: no-unbounded-fan-out
  return Response.json(replies)
}
export async function bodyOfAnExpressRequest(req: { body: { questions: string[] } }, res: { json(x: unknown): void }) {
  const { questions } = req.body
  if (!questions?.length) return res.json([])
  res.json(await Promise.all(questions.map((q) => ask(q)))) // reports: no-unbounded-fan-out
}
export async function resultsByKey(xs: string[]) {
  const results: Record<string, unknown> = {}
  await Promise.all(xs.map(async (x) => { results[x] = await ask(x) })) // reports: no-unbounded-fan-out
  return results
}
export async function twoLists(a: string[], b: string[]) {
  return Promise.all([...a, ...b].map(ask)) // reports: no-unbounded-fan-out
}
export async function thenMapped(xs: string[]) {
  return (await Promise.all(xs.map((x, i) => ask(`${i}: ${x}`)))).map((r) => r.output_text) // reports: no-unbounded-fan-out
}
export async function valuesOfAMap(map: Map<string, string>) {
  return Promise.all([...map.values()].map(ask)) // reports: no-unbounded-fan-out
}
export async function madeFromAMap(map: Map<string, string>) {
  return Promise.all(Array.from(map, ([k, v]) => ask(k + v))) // reports: no-unbounded-fan-out
}
