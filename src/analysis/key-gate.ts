import type { Lexicon } from '../catalog/lookup.js'
import { escaped } from './gate.js'

interface Patterns {
  readonly shapes: RegExp
  readonly variables: RegExp
}

const patterns = new WeakMap<Lexicon, Patterns>()

/** Whether a file may hold a key, by one look at its text: something that begins as one, or the name of a variable that one is kept in. */
export function mayHoldKeys(lexicon: Lexicon, text: string): boolean {
  let known = patterns.get(lexicon)
  if (!known) patterns.set(lexicon, (known = patternsOf(lexicon)))
  return known.variables.test(text) || known.shapes.test(text)
}

/** Whether something long and without blanks stands behind a name that keys have: worth a look in a file that calls models. */
export function mayTakeKey(text: string): boolean {
  return /(?:key|token|auth)\w*["'\]]{0,2}\s*[:=,(]\s*["'`][\w.+/=-]{20,}["'`]/iu.test(text)
}

/** Whether something that may be, or hold, a key stands in one line with what prints it. */
export function mayPrintKey(text: string): boolean {
  return /(?:\b(?:console|log|logger|logging)\.\w+|\bprint)\s*\([^\n]{0,200}(?:api_?key|\bkey\b|\btoken\b|client|config|headers|\bnew\b)/iu.test(text)
}

/** The same of an error that is thrown. */
export function mayThrowKey(text: string): boolean {
  return /\b(?:throw|raise)\b[^\n(]{0,80}\([^\n]{0,200}(?:api_?key|\bkey\b|\btoken\b)/iu.test(text)
}

function patternsOf({ keys }: Lexicon): Patterns {
  const begins = new Set(keys.flatMap(({ shapes = [] }) => shapes.map((shape) => shape.begins)))
  // One that another one begins is found by that.
  const shortest = [...begins].filter((one) => ![...begins].some((other) => other !== one && one.startsWith(other)))
  const endings = new Set(keys.flatMap(({ variables }) => variables.map(ending)))
  return {
    shapes: new RegExp(`["'\`=](?:Bearer )?(?:${shortest.map(escaped).join('|')})[\\w-]{16}`, 'u'),
    variables: new RegExp([...endings].map(escaped).join('|') || '(?!)', 'u'),
  }
}

/** `_API_KEY` of `OPENAI_API_KEY`: what many have in common is found faster than each of them. */
function ending(variable: string): string {
  return /_[A-Z]+_[A-Z]+$/u.exec(variable)?.[0] ?? variable
}
