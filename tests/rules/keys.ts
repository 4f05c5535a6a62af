/** Texts of the shape of keys, made anew by an even generator: no key of anybody stands in this repository. */
import type { KeyShape } from '../../src/catalog/sdk.js'

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const CHARACTERS: Readonly<Record<KeyShape['of'], string>> = {
  'hex': '0123456789abcdef',
  'letters': LETTERS,
  'alphanumeric': `${LETTERS}0123456789`,
  'url-safe': `${LETTERS}0123456789-_`,
}

/** The same text for the same seed. */
export function madeUp(begins: string, of: KeyShape['of'], length: number, seed = 1): string {
  let state = seed
  const next = (): number => (state = (state * 48_271) % 2_147_483_647)
  const characters = CHARACTERS[of]
  return begins + Array.from({ length }, () => characters[next() % characters.length]).join('')
}

/** One that every rule takes for a key of OpenAI. */
export const KEY = madeUp('sk-', 'alphanumeric', 48, 7)
export const OTHER_KEY = madeUp('sk-', 'alphanumeric', 48, 11)
