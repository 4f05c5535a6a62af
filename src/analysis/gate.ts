import { isRelevant } from '../catalog/leads.js'
import { isPattern, type Lexicon, type Library } from '../catalog/lookup.js'
import type { Frontend } from '../languages/frontend.js'
import type { Place } from '../program/tree.js'

const gates = new WeakMap<Lexicon, RegExp | undefined>()

/**
 * Whether a file can hold anything to report, by one look at its text: it imports a library that calls models, or it
 * holds a name that counts without an import.
 */
export function mayHoldAgents(lexicon: Lexicon, text: string, { imports }: Pick<Frontend, 'imports'>): boolean {
  const gate = gateOf(lexicon, imports)
  return gate !== undefined && text.search(gate) >= 0
}

/**
 * Whether what a file imports can lead to anything to report, by a look at the imports at its top: `PromptTemplate` alone
 * calls no model, nor does a client none of whose calls is ever named. A library that is mentioned anywhere else may be
 * loaded there in another way.
 */
export function importsLead(lexicon: Lexicon, source: { readonly text: string }, frontend: Frontend): boolean {
  const { text } = source
  const glance = frontend.glance(source)
  const { imported } = glance
  const leading = imported.filter(({ module, names }) => names.some((name) => lexicon.leadsFrom(module, name)))
  if (leading.some(({ module }) => lexicon.of(module).some((library) => namesCall(library, text)))) return true
  // A client that is handed in is known by what is called on it, whatever else of its library is imported.
  if (imported.some(({ module }) => lexicon.of(module).some((library) => namesClient(lexicon, library, text)))) return true
  const gate = gateOf(lexicon, frontend.imports)
  const mentions = gate ? [...text.matchAll(gate)].map(({ index, 0: mention }) => index + mention.length) : []
  const places = imported.map(({ place }) => place)
  const elsewhere = mentions.filter((end) => !isWithin(end, places))
  return elsewhere.length > 0 && elsewhere.some((end) => !isWithin(end, glance.comments))
}

function isWithin(offset: number, places: readonly Place[]): boolean {
  return places.some(({ start, end }) => start < offset && offset <= end)
}

const clientPatterns = new WeakMap<Library, RegExp | undefined>()

/** Whether a text names a call by which a client of a library is known: `chat.completions.create`. */
function namesClient({ clientPaths }: Lexicon, library: Library, text: string): boolean {
  if (!clientPatterns.has(library)) {
    const paths = [...clientPaths].filter(([, clients]) => clients.some((client) => client.library === library)).map(([path]) => escaped(path))
    clientPatterns.set(library, paths.length === 0 ? undefined : new RegExp(`\\.(?:${paths.join('|')})\\(`, 'u'))
  }
  return clientPatterns.get(library)?.test(text) ?? false
}

const callPatterns = new WeakMap<Library, RegExp>()

/** Whether a text names a call of a library that can be reported, outside of any syntax. */
function namesCall(library: Library, text: string): boolean {
  let pattern = callPatterns.get(library)
  if (!pattern) callPatterns.set(library, (pattern = new RegExp(`\\b(?:${[...library.leads.callNames].map(escaped).join('|')})\\b`, 'u')))
  return library.leads.callNames.size > 0 && pattern.test(text)
}

function gateOf(lexicon: Lexicon, imports: Frontend['imports']): RegExp | undefined {
  if (gates.has(lexicon)) return gates.get(lexicon)
  const gate = patternOf(lexicon, imports)
  gates.set(lexicon, gate)
  return gate
}

function patternOf(lexicon: Lexicon, imports: Frontend['imports']): RegExp | undefined {
  const specifiers = lexicon.libraries.filter(callsModels).flatMap(({ sdk }) => sdk.packages.map(specifierPattern))
  const names = lexicon.unowned.filter(callsModels).flatMap(namesOf).map(escaped)
  const parts = [
    ...(specifiers.length > 0 ? [imports([...new Set(specifiers)].join('|'))] : []),
    ...(names.length > 0 ? [`\\b(?:${[...new Set(names)].join('|')})\\b`] : []),
  ]
  return parts.length === 0 ? undefined : new RegExp(parts.join('|'), 'gmu')
}

function specifierPattern(specifier: string): string {
  return isPattern(specifier) ? `${escaped(specifier.slice(0, -1))}[^"'\`]*` : escaped(specifier)
}

export function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}

/** Whether something of a library can be reported. */
export function callsModels({ rows, methods }: Library): boolean {
  return [...rows.values(), ...methods.values()].some((each) => each.some(isRelevant))
}

/** The names of an unowned library that something can be reported of. */
function namesOf({ rows, methods }: Library): string[] {
  return [...rows, ...methods].filter(([, each]) => each.some(isRelevant)).map(([path]) => /[\w$]+(?=\(\)$)/.exec(path)?.[0] ?? path)
}
