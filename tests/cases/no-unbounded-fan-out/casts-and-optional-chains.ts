import OpenAI from 'openai'

const client: unknown = new OpenAI()
const direct = new OpenAI()
const params = { model: 'gpt-4o-mini' } as const

export const cast = (texts: string[]) =>
  Promise.all(texts.map((input) => (client as OpenAI).responses!.create({ ...params, input }))) // reports: no-unbounded-fan-out

export const chained = (texts?: string[]) =>
  Promise.all((texts ?? []).map((input) => direct?.responses?.create({ ...params, input }))) // reports: no-unbounded-fan-out

export const quoted = (texts: string[]) =>
  Promise.all(texts.map((input) => direct['responses']['create']({ ...params, input }))) // reports: no-unbounded-fan-out

export const maybe = (texts?: string[]) =>
  Promise.all(texts?.map((input) => direct.responses.create({ ...params, input } satisfies object)) ?? []) // reports: no-unbounded-fan-out

export const generic = async <T extends string>(texts: readonly T[]) => {
  const replies = await Promise.all<unknown>(texts.map(async (input): Promise<unknown> => // reports: no-unbounded-fan-out
    direct.responses.create({ ...params, input })))
  return replies
}
