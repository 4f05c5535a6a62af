/** Whether a text is a key: by the shape that its provider gives it, and by how random it is. */
import type { Lexicon } from '../catalog/lookup.js'
import type { KeyShape, ProviderKeys } from '../catalog/sdk.js'
import { escaped } from './gate.js'

/** A key inside a text, with what stands round it. */
export interface KeyText {
  readonly provider: ProviderKeys
  readonly before: string
  readonly after: string
}

const CLASSES: Readonly<Record<KeyShape['of'], string>> = { 'hex': '[0-9a-f]', 'letters': '[A-Za-z]', 'alphanumeric': '[A-Za-z0-9]', 'url-safe': String.raw`[\w-]` }

/** What may stand before a key in a text: nothing, the scheme of a header, the name of a parameter or of a variable. */
const BEFORE = String.raw`^(?:|.*?(?:^|[\s:])(?:Bearer|Token|Key) +|[^\s]*?[?&](?:key|api_?key|token)=|(?:.*\s)?[A-Z][A-Z0-9_]*=)`
const AFTER = String.raw`(?=$|[&\s])`

interface Compiled {
  readonly provider: ProviderKeys
  readonly shape: KeyShape
  readonly pattern: RegExp
}

const compiled = new WeakMap<Lexicon, readonly Compiled[]>()

function shapesOf(lexicon: Lexicon): readonly Compiled[] {
  let shapes = compiled.get(lexicon)
  if (!shapes) {
    shapes = lexicon.keys.flatMap((provider) => (provider.shapes ?? []).map((shape) => ({ provider, shape, pattern: patternOf(shape) })))
    compiled.set(lexicon, shapes)
  }
  return shapes
}

function patternOf({ begins, of, least, most }: KeyShape): RegExp {
  return new RegExp(`(${BEFORE})${escaped(begins)}(${CLASSES[of]}{${String(least)},${String(most)}})${AFTER}`, 'u')
}

/** Longer texts hold a key among many other things: an example, a script, a page. */
const LONGEST = 400

/** The key that a text is, or that stands at its end behind the scheme of a header or the name of a parameter. */
export function keyIn(lexicon: Lexicon, text: string): KeyText | undefined {
  if (text.length > LONGEST || text.includes('\n')) return undefined
  for (const { provider, shape, pattern } of shapesOf(lexicon)) {
    if (!text.includes(shape.begins)) continue
    const match = pattern.exec(text)
    const [whole = '', before = '', secret = ''] = match ?? []
    if (match && isRandom(secret, shape.of)) return { provider, before, after: text.slice(whole.length) }
  }
  return undefined
}

/** Shorter ones say too little. */
const SHORTEST = 20

/** Whether a text that nobody knows the shape of is random enough for a key, where a key is taken. */
export function looksLikeKey(text: string): boolean {
  if (text.length < SHORTEST || text.length > 200 || !/^[\w.+/=-]+$/u.test(text)) return false
  if (!/\d/u.test(text) || !/[a-z]/iu.test(text)) return false
  return isRandom(text, /^[0-9a-f]+$/u.test(text) ? 'hex' : 'url-safe')
}

/** Bits for each character, as often as they occur in the text: words and patterns have less than random ones. */
const LEAST_ENTROPY: Readonly<Record<KeyShape['of'], number>> = { 'hex': 2.8, 'letters': 3.7, 'alphanumeric': 3.7, 'url-safe': 3.4 }

/** Words of people who write a key that is none. */
const WORDS = /your|my_?key|xxx|example|sample|dummy|fake|mock|placeholder|redact|secret|invalid|wrong|insert|replace|change|paste|test|demo|todo|here|none|null|token|openai|anthropic|claude|gemini|google|azure|hello|foo|bar(?![a-z])|abcd|qwer|asdf|1234|real|valid|fixture|deadbeef|lorem|never|leak|super|strong|random|api_?key/iu

function isRandom(secret: string, of: KeyShape['of']): boolean {
  if (isWorded(secret) || isRegular(secret)) return false
  if (of === 'alphanumeric' && !(/\d/u.test(secret) && /[a-z]/iu.test(secret))) return false
  if (of === 'hex' && !(/\d/u.test(secret) && /[a-f]/u.test(secret))) return false
  return entropyOf(secret) >= LEAST_ENTROPY[of]
}

/** Made of words: `sk-proj-not-a-real-one`, `thisIsMyKey`. */
function isWorded(secret: string): boolean {
  if (WORDS.test(secret)) return true
  // What is parted into short pieces was named by somebody, or is an identifier.
  const pieces = secret.split(/[-_.]/u)
  if (pieces.length > 2 && secret.length / pieces.length < 8) return true
  const words = secret.match(/[a-z]{4,}|[A-Z]{4,}|[A-Z][a-z]{3,}/gu) ?? []
  // Words have vowels among their consonants, and most of a text of words is words.
  const read = words.filter((word) => /[aeiouy]/iu.test(word) && /[^aeiouy]/iu.test(word)).reduce((sum, { length }) => sum + length, 0)
  return read > secret.length * 0.7
}

/** Something repeated, or counted up or down. */
function isRegular(secret: string): boolean {
  return /(.)\1{4}/u.test(secret) || repeats(secret) || counts(secret)
}

/** Whether the text is its own beginning over and over. */
function repeats(secret: string): boolean {
  for (let size = 1; size <= secret.length / 2; size++) {
    if ([...secret].every((character, index) => index < size || character === secret[index - size])) return true
  }
  return false
}

/** Five characters in a row, each next to the one before: `abcde`, `54321`. */
function counts(secret: string): boolean {
  for (const step of [1, -1]) {
    let run = 1
    for (let index = 1; index < secret.length; index++) {
      run = secret.charCodeAt(index) - secret.charCodeAt(index - 1) === step ? run + 1 : 1
      if (run === 5) return true
    }
  }
  return false
}

function entropyOf(text: string): number {
  const counted = new Map<string, number>()
  for (const character of text) counted.set(character, (counted.get(character) ?? 0) + 1)
  return [...counted.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0)
}
