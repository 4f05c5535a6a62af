import { one } from './one.js'

export async function two(text: string): Promise<string> {
  return one(`${text}.`)
}

export const both = (texts: string[]) => Promise.all(texts.map((text) => two(text))) // reports: no-unbounded-fan-out
