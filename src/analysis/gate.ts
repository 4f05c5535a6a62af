import { isPattern, type Lexicon, type Library } from '../catalog/lookup.js'
import type { Kind, Row } from '../catalog/sdk.js'
import type { Frontend } from '../languages/frontend.js'

/** Kinds of rows without which no rule has anything to say. */
const RELEVANT: ReadonlySet<Kind> = new Set(['model-call', 'agent-run', 'group-chat'])

const gates = new WeakMap<Lexicon, (text: string) => boolean>()

/**
 * Whether a file can hold anything to report, by one look at its text: it imports a library that calls models, or it
 * holds a name that counts without an import.
 */
export function mayHoldAgents(lexicon: Lexicon, text: string, { imports }: Pick<Frontend, 'imports'>): boolean {
  let gate = gates.get(lexicon)
  if (!gate) gates.set(lexicon, (gate = gateOf(lexicon, imports)))
  return gate(text)
}

function gateOf(lexicon: Lexicon, imports: Frontend['imports']): (text: string) => boolean {
  const specifiers = lexicon.libraries.filter(callsModels).flatMap(({ sdk }) => sdk.packages.map(specifierPattern))
  const names = lexicon.unowned.filter(callsModels).flatMap(namesOf).map(escaped)
  const parts = [
    ...(specifiers.length > 0 ? [imports([...new Set(specifiers)].join('|'))] : []),
    ...(names.length > 0 ? [`\\b(?:${[...new Set(names)].join('|')})\\b`] : []),
  ]
  if (parts.length === 0) return () => false
  const pattern = new RegExp(parts.join('|'), 'mu')
  return (text) => pattern.test(text)
}

function specifierPattern(specifier: string): string {
  return isPattern(specifier) ? `${escaped(specifier.slice(0, -1))}[^"'\`]*` : escaped(specifier)
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

function callsModels({ rows, methods }: Library): boolean {
  const relevant = (row: Row): boolean => RELEVANT.has(row.kind) || (row.kind === 'fan-out' && !row.callback)
  return [...rows.values(), ...methods.values()].some((each) => each.some(relevant))
}

/** The names of an unowned library that something can be reported of. */
function namesOf({ rows, methods }: Library): string[] {
  return [...rows, ...methods].filter(([, each]) => each.some(({ kind }) => RELEVANT.has(kind))).map(([path]) => /[\w$]+(?=\(\)$)/.exec(path)?.[0] ?? path)
}
