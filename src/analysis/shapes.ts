import type { Lexicon } from '../catalog/lookup.js'
import type { Frontend } from '../languages/frontend.js'

const patterns = new WeakMap<Lexicon, RegExp>()

/**
 * Whether a file holds something that may run away once a model is behind it, by one look at its text: a repetition, a
 * wait, or a name by which libraries start what repeats by itself.
 */
export function mayRunAway(lexicon: Lexicon, text: string, { repeats }: Pick<Frontend, 'repeats'>): boolean {
  if (repeats.test(text)) return true
  let pattern = patterns.get(lexicon)
  if (!pattern) patterns.set(lexicon, (pattern = runsOf(lexicon)))
  return pattern.test(text)
}

/** The last names of calls that run agents or start chats: `run` of `Runner().run()`. */
function runsOf({ libraries }: Lexicon): RegExp {
  const names = libraries.flatMap(({ rows, methods }) => [...rows, ...methods])
    .filter(([, rows]) => rows.some(({ kind }) => kind === 'agent-run' || kind === 'group-chat'))
    .flatMap(([path]) => /([\w$]+)\(\)$/u.exec(path)?.[1] ?? [])
  return new RegExp(`\\b(?:${[...new Set(names)].map((name) => name.replaceAll('$', String.raw`\$`)).join('|')})\\b\\s*\\(`, 'u')
}
