import OpenAI from 'openai'

const client = new OpenAI()
const MODELS = ['gpt-4o', 'gpt-4o-mini'] as const
const TONES = { formal: 'Be formal.', friendly: 'Be friendly.', terse: 'Be terse.' }
const CRITERIA = [{ id: 'tone' }, { id: 'length' }, { id: 'facts' }] satisfies { id: string }[]

const ask = (model: string, input: string) => client.responses.create({ model, input })

export const literal = (input: string) => Promise.all(['gpt-4o', 'o3'].map((model) => ask(model, input)))
export const constant = (input: string) => Promise.all(MODELS.map((model) => ask(model, input)))
export const entries = (input: string) =>
  Promise.all(Object.entries(TONES).map(async ([tone, rule]) => [tone, await ask('gpt-4o', `${rule}\n${input}`)]))
export const values = (input: string) => Promise.all(Object.values(TONES).map((rule) => ask('gpt-4o', `${rule}\n${input}`)))
export const keys = (input: string) => Promise.all(Object.keys(TONES).map((tone) => ask('gpt-4o', `${tone}: ${input}`)))
export const objects = (input: string) => Promise.all(CRITERIA.map(({ id }) => ask('gpt-4o', `Judge the ${id}: ${input}`)))
export const filtered = (input: string, skip: string) =>
  Promise.all(MODELS.filter((model) => model !== skip).map((model) => ask(model, input)))
