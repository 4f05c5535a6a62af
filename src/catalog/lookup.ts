import { clientPathsOf, type Client } from './client-paths.js'
import { leadsOf, rootOf, type Leads } from './leads.js'
import type { Language, Meaning, NeverBounds, Path, ProviderKeys, Reasoning, Recipe, Row, Sdk } from './sdk.js'

/** A library with its paths ready to be looked up. */
export interface Library {
  readonly sdk: Sdk
  readonly name: string
  readonly rows: ReadonlyMap<Path, readonly Row[]>
  readonly methods: ReadonlyMap<string, readonly Row[]>
  readonly aliases: ReadonlyMap<Path, Path>
  /** First segments of all paths: the names that count as the library's own. */
  readonly roots: ReadonlySet<string>
  readonly leads: Leads
}

/** The catalog, ready to be asked: which library an import leads to, what a name without an import may mean. */
export interface Lexicon {
  /** The libraries that a module specifier leads to. */
  of(specifier: string): readonly Library[]
  /** Whether a name that a module gives can lead to anything that a rule reports. */
  leadsFrom(specifier: string, name: string): boolean
  /** What calls of models are named by, whatever their library. */
  readonly callNames: ReadonlySet<string>
  /** Those of them that make what is called in its turn. */
  readonly makerNames: ReadonlySet<string>
  /** Clients by the paths of their calls: `chat.completions.create`. */
  readonly clientPaths: ReadonlyMap<string, readonly Client[]>
  readonly libraries: readonly Library[]
  readonly builtin: readonly Library[]
  readonly unowned: readonly Library[]
  /** Words, in lower case, in the names of things that stand for a model. */
  readonly standIns: ReadonlySet<string>
  /** By what one knows that a model reasons, whatever its library. */
  readonly reasoning: Reasoning
  /** How the language writes what bounds nothing. */
  readonly spelling: Readonly<Partial<Record<NeverBounds, string>>>
  /** What fixes write. */
  readonly recipes: readonly Recipe[]
  /** What keys of providers look like, whichever language their libraries are written in. */
  readonly keys: readonly ProviderKeys[]
  /** Whether a record can be read in a text that it becomes a part of. */
  readonly recordsAsText: boolean
}

const compiled = new WeakMap<Sdk, Library>()

/** Prepares the libraries of a language. Later ones win where two claim the same path, so that users can correct us. */
export function lexiconOf(all: readonly Sdk[], language: Language): Lexicon {
  const sdks = all.filter((sdk) => (sdk.language ?? 'javascript') === language)
  const exact = new Map<string, Library[]>()
  const prefixes: { prefix: string; library: Library }[] = []
  const libraries = [...sdks].reverse().map(libraryOf)
  for (const library of libraries) {
    for (const specifier of library.sdk.packages) {
      if (isPattern(specifier)) prefixes.push({ prefix: specifier.slice(0, -1), library })
      else exact.set(specifier, [...(exact.get(specifier) ?? []), library])
    }
  }
  const memo = new Map<string, readonly Library[]>()
  const find = (specifier: string): readonly Library[] => [
    ...(exact.get(specifier) ?? []),
    ...prefixes.filter(({ prefix }) => specifier.startsWith(prefix)).map(({ library }) => library),
  ]
  const of = (specifier: string): readonly Library[] => {
    const known = memo.get(specifier)
    if (known) return known
    const found = find(specifier)
    memo.set(specifier, found)
    return found
  }
  return {
    of,
    leadsFrom: (specifier, name) => of(specifier).some((library) => library.leads.leadsFrom(name)),
    callNames: new Set(libraries.flatMap(({ leads }) => [...leads.callNames])),
    makerNames: new Set(libraries.flatMap(({ leads }) => [...leads.makerNames])),
    clientPaths: clientPathsOf(libraries),
    libraries,
    builtin: libraries.filter(({ sdk }) => sdk.builtin),
    unowned: libraries.filter(({ sdk }) => sdk.unowned),
    standIns: new Set(sdks.flatMap((sdk) => sdk.standIns ?? [])),
    reasoning: { models: sdks.flatMap(({ reasoning }) => reasoning?.models ?? []), options: sdks.flatMap(({ reasoning }) => reasoning?.options ?? []) },
    spelling: Object.assign({}, ...sdks.map(({ spelling }) => spelling)) as Lexicon['spelling'],
    recipes: sdks.flatMap(({ recipes }) => recipes ?? []),
    recordsAsText: sdks.some((sdk) => sdk.recordsAsText),
    keys: all.flatMap(({ keys }) => keys ?? []),
  }
}

/** `openai/*`, `openai.*`: whatever stands below. */
export function isPattern(specifier: string): boolean {
  return specifier.endsWith('/*') || specifier.endsWith('.*')
}

function libraryOf(sdk: Sdk): Library {
  const known = compiled.get(sdk)
  if (known) return known
  const rows = meanings(sdk.calls)
  const methods = meanings(sdk.methods)
  const aliases = new Map(Object.entries(sdk.aliases ?? {}))
  const library: Library = {
    sdk,
    name: sdk.name,
    rows,
    methods,
    aliases,
    leads: leadsOf({ rows, methods, aliases }),
    roots: new Set([...rows.keys(), ...Object.keys(sdk.aliases ?? {}), ...Object.keys(sdk.values ?? {})].map(rootOf)),
  }
  compiled.set(sdk, library)
  return library
}

function meanings(table: Readonly<Record<Path, Meaning>> | undefined): ReadonlyMap<Path, readonly Row[]> {
  return new Map(Object.entries(table ?? {}).map(([path, meaning]) => [path, rowsOf(meaning)]))
}

function rowsOf(meaning: Meaning): readonly Row[] {
  if (typeof meaning === 'string') return [plainRow(meaning)]
  return isRowList(meaning) ? meaning : [meaning]
}

function isRowList(meaning: Meaning): meaning is readonly Row[] {
  return Array.isArray(meaning)
}

/** What a bare kind says: nothing is known of limits, so nothing is reported of them. */
function plainRow(kind: Row['kind']): Row {
  switch (kind) {
    case 'agent-run':
    case 'group-chat':
      return { kind, absent: { ends: 'unknown' }, unit: 'turns' }
    case 'fan-out':
      return { kind, over: 'arg 0', callback: 'arg 1', absent: { ends: 'unknown' } }
    case 'retry':
      return { kind, callback: 'arg 0', absent: { ends: 'unknown' }, pause: 'backoff' }
    case 'limiter':
      return { kind, limit: { at: 'arg 0' } }
    case 'limited':
      return { kind, callback: 'arg 0' }
    case 'await-all':
      return { kind, over: 'arg 0' }
    case 'task':
      return { kind, of: 'arg 0' }
    case 'each':
      return { kind, callback: 'arg 0', over: 'receiver', gives: 'all' }
    case 'condition':
      return { kind, ends: 'unknown' }
    case 'returns':
      return { kind, of: 'receiver' }
    case 'then':
    case 'handler':
    case 'timer':
    case 'executor':
    case 'listener':
      return { kind, callback: 'arg 0' }
    case 'failures':
      return { kind, of: { at: 'arg 0' } }
    case 'validated':
      return { kind, schema: 'receiver' }
    case 'sized':
      return { kind, by: 'most', of: 'receiver' }
    default:
      return { kind }
  }
}

