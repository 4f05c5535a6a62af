/** Which names of a library lead to something that can be reported: the others need not be looked into. */
import type { Kind, Path, Row } from './sdk.js'

/** Kinds of rows without which no rule has anything to say, but of limits that are written and ignored. */
const RELEVANT: ReadonlySet<Kind> = new Set(['model-call', 'agent-run', 'group-chat'])

export function isRelevant(row: Row): boolean {
  return RELEVANT.has(row.kind) || row.ignored !== undefined || (row.kind === 'fan-out' && !row.callback)
}

/** What leads to a model in a library, by name alone. */
export interface Leads {
  /** Whether anything that a rule reports can be come to by a name that the library exports; `*` is the whole library. */
  leadsFrom(name: string): boolean
  /** The names one of which is written wherever a model is called: `create`, `generateText`, `invoke`. */
  readonly callNames: ReadonlySet<string>
  /** Those of them that make what is called in its turn: `ReAct` of `ReAct(…)(question)`. */
  readonly makerNames: ReadonlySet<string>
}

interface Tables {
  readonly rows: ReadonlyMap<Path, readonly Row[]>
  readonly methods: ReadonlyMap<string, readonly Row[]>
  readonly aliases: ReadonlyMap<Path, Path>
}

export function leadsOf({ rows, methods, aliases }: Tables): Leads {
  const paths = [...rows, ...methods].filter(([, each]) => each.some(isRelevant)).map(([path]) => path)
  const called = new Set(paths)
  const madeBy = (path: Path): string => path.slice(0, -2)
  const made = new Set(paths.filter((path) => path.endsWith('()()')).map(madeBy))
  const makers = [...made, ...[...aliases].filter(([, to]) => made.has(to)).map(([from]) => from)]
  const callNames = new Set([...paths, ...[...aliases].filter(([, to]) => called.has(to)).map(([from]) => from), ...makers].map(lastOf))
  return { leadsFrom: leadsFrom({ rows, methods, aliases }), callNames, makerNames: new Set(makers.map(lastOf)) }
}

function leadsFrom({ rows, methods, aliases }: Tables): Leads['leadsFrom'] {
  // A method that counts by its name may be one of anything that the library gives.
  if ([...methods.values()].some((each) => each.some(isRelevant))) return () => true
  const leading = new Set([...rows].filter(([, each]) => each.some(isRelevant)).map(([path]) => rootOf(path)))
  if (leading.size === 0) return () => false
  // An alias of a name that leads there leads there, by however many steps.
  for (let before = -1; before < leading.size; ) {
    before = leading.size
    for (const [from, to] of aliases) if (isWhole(rootOf(to)) || leading.has(rootOf(to))) leading.add(rootOf(from))
  }
  return (name) => isWhole(name) || leading.has(name)
}

function isWhole(name: string): boolean {
  return name === '*' || name === '' || name === 'default'
}

/** The first segment of a path: `OpenAI` of `OpenAI().chat`. */
export function rootOf(path: Path): string {
  return /^[^.(]*/.exec(path)?.[0] ?? path
}

/** The last name of a path: `create` of `OpenAI().responses.create()`. */
function lastOf(path: Path): string {
  return /([^.()]+)(?:\(\))*$/.exec(path)?.[1] ?? path
}
