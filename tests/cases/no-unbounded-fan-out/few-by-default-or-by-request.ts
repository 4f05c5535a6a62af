// Lists of which the program says, in one way or another, that they are short.
import { sampleSize, take } from 'lodash-es'
import OpenAI from 'openai'
import { db, loadDocuments, store } from './data.js'

const client = new OpenAI()
const ask = (input: string) => client.responses.create({ model: 'gpt-4o-mini', input })
const CONFIG = { personas: ['optimist', 'sceptic', 'editor'] }
const FALLBACK = ['gpt-4o', 'gpt-4o-mini']

export const letters = () => Promise.all('abc'.split('').map(ask))
export const fromTheEnvironment = () => Promise.all((process.env['PERSONAS'] ?? 'optimist,sceptic').split(',').map(ask))
export const byDefault = ({ personas } = CONFIG) => Promise.all(personas.map(ask))
export const listByDefault = (personas = FALLBACK) => Promise.all(personas.map(ask))
export const memberByDefault = ({ personas = FALLBACK }: { personas?: string[] }) => Promise.all(personas.map(ask))
export const orDefault = (options: { personas?: string[] }) => Promise.all((options.personas ?? FALLBACK).map(ask))

export const first = (texts: string[]) => Promise.all(take(texts, 3).map(ask))
export const sample = (texts: string[]) => Promise.all(sampleSize(texts, 3).map(ask))

export async function nearest(query: string) {
  const found = await store.similaritySearch(query, 4)
  return Promise.all(found.map(({ pageContent }) => ask(pageContent)))
}

export async function nearestOf(query: string, k: number) {
  const found = await store.similaritySearch(query, k)
  return Promise.all(found.map(({ pageContent }) => ask(pageContent)))
}

export async function newest(userId: string) {
  const rows = await db.ticket.findMany({ where: { userId }, take: 5 })
  return Promise.all(rows.map(({ text }) => ask(text)))
}

export async function newestPage(limit: number) {
  const rows = await db.ticket.findMany({ where: { open: true }, limit })
  return Promise.all(rows.map(({ text }) => ask(text)))
}

export async function chained(most: number) {
  const rows = await db.select().from('tickets').limit(most)
  return Promise.all(rows.map(({ text }) => ask(text)))
}

export async function queried() {
  const { rows } = await db.query('select text from tickets order by created desc limit 5')
  return Promise.all(rows.map(({ text }) => ask(text)))
}

// As many as there are.

export async function everything(userId: string) {
  const rows = await loadDocuments(userId)
  return Promise.all(rows.map(({ text }) => ask(text))) // reports: no-unbounded-fan-out
}

export async function allOfAUser(userId: string) {
  const rows = await db.ticket.findMany({ where: { userId } })
  return Promise.all(rows.map(({ text }) => ask(text))) // reports: no-unbounded-fan-out
}

export const noneByDefault = (texts: string[] = []) => Promise.all(texts.map(ask)) // reports: no-unbounded-fan-out
export const orNone = (options: { texts?: string[] }) => Promise.all((options.texts ?? []).map(ask)) // reports: no-unbounded-fan-out
export const lines = (text: string) => Promise.all(text.split('\n').map(ask)) // reports: no-unbounded-fan-out
