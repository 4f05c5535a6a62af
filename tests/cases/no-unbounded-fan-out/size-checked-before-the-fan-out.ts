// The number of items is limited by a test, a type or a validator on the way to the fan-out.
import assert from 'node:assert'
import OpenAI from 'openai'
import { z } from 'zod'
import { BatchSchema, isShort } from './checks.js'

const client = new OpenAI()
const MAX = 8
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })

export async function thrown(texts: string[]) {
  if (texts.length > MAX) throw new RangeError('at most eight texts')
  return Promise.all(texts.map(ask))
}

export async function refused(request: { body: { texts: string[] } }) {
  const { texts } = request.body
  if (!texts || request.body.texts.length >= 9) return { status: 400 }
  return Promise.all(texts.map(ask))
}

export async function inTheBranch(texts: string[]) {
  if (texts.length <= MAX) return Promise.all(texts.map(ask))
  const results = []
  for (const text of texts) results.push(await ask(text))
  return results
}

export async function elsewhereOneByOne(texts: string[]) {
  const results: unknown[] = []
  if (texts.length > MAX) {
    for (const text of texts) results.push(await ask(text))
  } else {
    results.push(...(await Promise.all(texts.map(ask))))
  }
  return results
}

export const conditional = (texts: string[]) => (texts.length < MAX ? Promise.all(texts.map(ask)) : undefined)
export const shortCircuit = (texts: string[]) => texts.length < MAX && Promise.all(texts.map(ask))

export async function chosen(texts: string[]) {
  const few = texts.length > MAX ? texts.slice(0, MAX) : texts
  return Promise.all(few.map(ask))
}

export async function shortened(texts: string[]) {
  let few = texts
  if (few.length > MAX) few = few.slice(0, MAX)
  return Promise.all(few.map(ask))
}

export async function cutOff(texts: string[]) {
  texts.length = Math.min(texts.length, MAX)
  return Promise.all(texts.map(ask))
}

export async function byFlag(texts: string[]) {
  const count = texts.length
  const tooMany = count > MAX
  if (tooMany) throw new RangeError('too many')
  return Promise.all(texts.map(ask))
}

export async function asserted(texts: string[]) {
  assert(texts.length <= MAX)
  return Promise.all(texts.map(ask))
}

function refuseMany(list: string[]) {
  if (list.length > MAX) throw new RangeError('too many')
}
export async function byHelper(texts: string[]) {
  refuseMany(texts)
  return Promise.all(texts.map(ask))
}

const isFew = (list: string[]) => list.length <= MAX
export async function byPredicate(texts: string[]) {
  if (!isFew(texts)) throw new RangeError('too many')
  return Promise.all(texts.map(ask))
}

/** What the predicate of another file tests is not seen. */
export async function byPredicateElsewhere(texts: string[]) {
  if (!isShort(texts)) throw new RangeError('too many')
  return Promise.all(texts.map(ask))
}

/** A limit that is configured is a limit. */
export async function configured(texts: string[], most: number) {
  if (texts.length > most) throw new RangeError('too many')
  return Promise.all(texts.map(ask))
}

async function askFew(texts: string[]) {
  return Promise.all(texts.map(ask))
}
export async function checkedByTheCaller(texts: string[]) {
  if (texts.length > MAX) return []
  return askFew(texts)
}

export const byPosition = (texts: string[]) => Promise.all(texts.filter((_, index) => index < 5).map(ask))
export const tuple = (texts: [string, string, string]) => Promise.all(texts.map(ask))
export const namedTuple = ({ texts }: { texts: readonly [first: string, second: string] }) => Promise.all(texts.map(ask))

const Body = z.object({ texts: z.array(z.string()).max(5), titles: z.array(z.string().max(100)) })
export async function validated(request: Request) {
  const { texts } = Body.parse(await request.json())
  return Promise.all(texts.map(ask))
}

export async function validatedSafely(request: Request) {
  const parsed = Body.safeParse(await request.json())
  if (!parsed.success) return undefined
  return Promise.all(parsed.data.texts.map(ask))
}

export async function validatedElsewhere(request: Request) {
  const { texts } = BatchSchema.parse(await request.json())
  return Promise.all(texts.map(ask))
}

// What is tested here limits nothing.

export async function testedTheOtherWay(texts: string[]) {
  if (texts.length < MAX) throw new RangeError('at least eight texts')
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function notEmpty(texts: string[]) {
  if (texts.length === 0) return []
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function onlyOneSide(texts: string[], strict: boolean) {
  if (strict && texts.length > MAX) throw new RangeError('too many')
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function onlyLogged(texts: string[]) {
  if (texts.length > MAX) console.warn('this will take a while')
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function anotherList(texts: string[], labels: string[]) {
  if (labels.length > MAX) throw new RangeError('too many labels')
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function asManyAsLabels(texts: string[], labels: string[]) {
  if (texts.length !== labels.length) throw new RangeError('a label for each text')
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export async function tooLate(texts: string[]) {
  const jobs = texts.map(ask)
  if (jobs.length > MAX) throw new RangeError('too many')
  return Promise.all(jobs) // reports: no-unbounded-fan-out
}

export async function byPositionInAll(texts: string[]) {
  return Promise.all(texts.filter((text, index) => texts.indexOf(text) === index).map(ask)) // reports: no-unbounded-fan-out
}

export async function shortTitles(request: Request) {
  const { titles } = Body.parse(await request.json())
  return Promise.all(titles.map(ask)) // reports: no-unbounded-fan-out
}

/** Checked, and still more than are meant to run side by side. */
export async function manyAtMost(texts: string[]) {
  if (texts.length > 200) throw new RangeError('too many')
  return Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
}

export const openTuple = (texts: [string, ...string[]]) => Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
