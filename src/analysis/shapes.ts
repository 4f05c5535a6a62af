/** What may run away once a model is behind it, by the names in a program alone. */
import type { Lexicon, Library } from '../catalog/lookup.js'
import type { Kind, Row } from '../catalog/sdk.js'
import type { Frontend } from '../languages/frontend.js'
import type { Call } from '../program/tree.js'

/** Kinds of calls that repeat, or wait for what was started, by themselves. */
const REPEATING: ReadonlySet<Kind> = new Set(['agent-run', 'group-chat', 'fan-out', 'retry', 'await-all', 'each', 'task', 'limited'])

/** The last names of such calls: `run` of `Runner().run()`, `map`, `gather`. */
const repeating = new WeakMap<Lexicon, ReadonlySet<string>>()

function repeatingNames(lexicon: Lexicon): ReadonlySet<string> {
  let names = repeating.get(lexicon)
  if (!names) repeating.set(lexicon, (names = new Set(lexicon.libraries.flatMap((library) => namesIn(library, REPEATING)))))
  return names
}

function namesIn({ rows, methods }: Library, kinds: ReadonlySet<Kind>): string[] {
  const isSuch = (each: readonly Row[]): boolean => each.some(({ kind }) => kinds.has(kind))
  return [...rows, ...methods].filter(([, each]) => isSuch(each)).flatMap(([path]) => /([\w$]+)\(\)$/u.exec(path)?.[1] ?? [])
}

/** Whether a call may repeat something, or wait for it: by the name of what is called, or by the library it comes from. */
export function mayRepeat(lexicon: Lexicon, { callee }: Call): boolean {
  const names = repeatingNames(lexicon)
  switch (callee.k) {
    case 'import':
      return names.has(callee.name) || lexicon.of(callee.module).some((library) => namesIn(library, REPEATING).length > 0)
    case 'get':
      return callee.key.k !== 'const' || names.has(String(callee.key.value))
    case 'ref':
      return names.has(callee.slot.name)
    default:
      return true
  }
}

const RUNS: ReadonlySet<Kind> = new Set(['agent-run', 'group-chat'])
const runs = new WeakMap<Lexicon, RegExp>()

/**
 * Whether a file holds something that may run away once a model is behind it, by one look at its text: a repetition, a
 * wait, or a name by which libraries start what repeats by itself.
 */
export function mayRunAway(lexicon: Lexicon, text: string, { repeats }: Pick<Frontend, 'repeats'>): boolean {
  if (repeats.test(text)) return true
  let pattern = runs.get(lexicon)
  if (!pattern) {
    const names = new Set(lexicon.libraries.flatMap((library) => namesIn(library, RUNS)))
    runs.set(lexicon, (pattern = new RegExp(`\\b(?:${[...names].map((name) => name.replaceAll('$', String.raw`\$`)).join('|')})\\b\\s*\\(`, 'u')))
  }
  return pattern.test(text)
}
