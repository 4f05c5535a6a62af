import { standsElsewhere } from '../program/relocate.js'
import type { Func } from '../program/tree.js'
import { loopsOf } from '../program/walk.js'
import type { CallSite } from './bindings.js'
import type { Context } from './context.js'
import { effectsOfFunction, enterMade } from './effects.js'
import type { Fact, FactOf, StackedRetries, Work } from './facts.js'
import { droppedHelpers, fanOutsAt, startedBeforeLoop } from './fan-outs.js'
import { framesOf } from './frames.js'
import { hardcodedKeys } from './hardcoded-keys.js'
import { ignoredAt } from './ignored.js'
import { boundOf } from './limits.js'
import { loggedKeys } from './logged-keys.js'
import { factOfLoop } from './loops.js'
import { meaningOf, type Meaning } from './meaning.js'
import { isMocked } from './mocks.js'
import { concernedFunctions } from './reach.js'
import { factsOfMutualRecursion } from './mutual.js'
import { uncappedAt } from './output-limits.js'
import { factsOfRecursion } from './recursion.js'
import { growingHistoryAt } from './growing-histories.js'
import { helperRetry } from './retries.js'
import { runAt } from './runs.js'
import { stackedRetries } from './stacked-retries.js'
import { swallowedErrorsIn } from './swallowed-errors.js'
import { BASE, type Frame } from './value.js'
import { worstCaseOf, worstOf } from './worst-case.js'

/** Everything that is known of a file, in order of the text. */
export interface Facts {
  /** All but what is read only when somebody asks for it. */
  readonly all: readonly Fact[]
  /** The rest, read by now. */
  later(): readonly Fact[]
  of<K extends Fact['kind']>(kind: K): readonly FactOf<K>[]
  /** Nothing is known, and there is nothing to ask for. */
  readonly empty: boolean
  /** The functions that lead to model calls. */
  work(): readonly Work[]
  stackedRetries(): readonly StackedRetries[]
}

/** Kinds of facts that only the strict preset asks for, and how they are read. */
type Later = Readonly<Partial<Record<Fact['kind'], () => readonly Fact[]>>>

/** What is found in a file, before it is put in order. */
interface Found {
  readonly facts: readonly Fact[]
  readonly later: Later
  readonly work: Facts['work']
  readonly stackedRetries: Facts['stackedRetries']
}

const NOTHING: Found = { facts: [], later: {}, work: () => [], stackedRetries: () => [] }
export const NO_FACTS: Facts = factsFrom(NOTHING)

/** Whether something is a matter of bounds; the rest is listed for the reader. */
export function canRunAway({ kind }: Fact): boolean {
  return kind === 'agent-run' || kind === 'group-chat' || kind === 'fan-out' || kind === 'retry' || kind === 'agent-loop'
}

/** What is looked for in a file: a look at its text has told what it may hold. */
export interface Wanted {
  readonly agents: boolean
  readonly keys: boolean
}

/** Reads all facts of a file. */
export function factsOf(context: Context, { agents, keys }: Wanted = { agents: true, keys: true }): Facts {
  const found = agents ? agentFacts(context) : NOTHING
  const facts = [...found.facts, ...(keys ? [...hardcodedKeys(context), ...loggedKeys(context)] : [])]
  return facts.length > 0 || found !== NOTHING ? factsFrom({ ...found, facts }) : NO_FACTS
}

function agentFacts(context: Context): Found {
  const { functions } = context.module
  // What functions are handed is known once all of them have been looked into.
  const concerned = concernedFunctions(context)
  if (concerned.size === 0) return NOTHING
  for (const func of concerned) effectsOfFunction(context, func, BASE)
  enterMade(context)
  const sites = new Map<number, CallSite[]>()
  for (const site of context.bindings.calls) {
    const known = sites.get(site.func)
    if (known) known.push(site)
    else sites.set(site.func, [site])
  }
  const looked = functions.filter((func) => concerned.has(func) || framesOf(context, func).length > 0)
  const facts = looked.flatMap((func) => factsOfFunction(context, func, sites.get(func.id) ?? []))
  const inFrames = (read: (func: Func, frame: Frame) => readonly Fact[]) => () => looked.flatMap((func) => [BASE, ...framesOf(context, func)].flatMap((frame) => read(func, frame)))
  return {
    facts,
    work: () => looked.flatMap((func) => workOf(context, func)).filter(({ at }) => !standsElsewhere(at)),
    later: {
      'swallowed-error': inFrames((func, frame) => swallowedErrorsIn(context, func, frame)),
      'growing-history': () => looked.flatMap((func) => (sites.get(func.id) ?? []).flatMap((site) => growingHistoryAt(context, site) ?? [])),
    },
    stackedRetries: () => stackedRetries(context, looked),
  }
}

function factsFrom({ facts, work, later, stackedRetries: stacked }: Found): Facts {
  const all = worstOfEachPlace(facts)
  const read = new Map<Fact['kind'], readonly Fact[]>()
  const readOnce = (kind: Fact['kind']): readonly Fact[] => {
    let known = read.get(kind)
    if (!known) read.set(kind, (known = worstOfEachPlace(later[kind]?.() ?? [])))
    return known
  }
  let worked: readonly Work[] | undefined
  return {
    all,
    empty: facts.length === 0 && Object.keys(later).length === 0,
    work: () => (worked ??= work()),
    stackedRetries: stacked,
    later: () => (Object.keys(later) as Fact['kind'][]).flatMap(readOnce),
    of: <K extends Fact['kind']>(kind: K) => (later[kind] ? readOnce(kind) : all).filter((fact): fact is FactOf<K> => fact.kind === kind),
  }
}

/** A function that is looked into several times has one fact for each place: the one most worth telling. */
function worstOfEachPlace(facts: readonly Fact[]): readonly Fact[] {
  const worst = new Map<string, Fact>()
  for (const fact of facts) {
    // What stands in another file is told when that file is looked at.
    if (standsElsewhere(fact.at)) continue
    const key = `${fact.kind} ${String(fact.at.start)}`
    const known = worst.get(key)
    if (!known || weight(fact) > weight(known)) worst.set(key, fact)
  }
  return [...worst.values()].sort((a, b) => a.at.start - b.at.start || a.kind.localeCompare(b.kind))
}

function weight(fact: Fact): number {
  switch (fact.kind) {
    case 'fan-out':
      return fact.limited === 'no' && fact.size.k !== 'unknown' ? (fact.size.k === 'input' ? 3 : 2) : 1
    case 'retry':
      return fact.endless ? 3 : fact.pauses === 'no' ? 2 : 1
    case 'agent-loop':
      return fact.open ? 2 : 1
    default:
      return 1
  }
}

function factsOfFunction(context: Context, func: Func, sites: readonly CallSite[]): Fact[] {
  const frames = [BASE, ...framesOf(context, func)]
  const loops = loopsOf(func.body)
  return [
    ...sites.flatMap((site) => factsOfCall(context, site)),
    ...frames.flatMap((frame) => [
      ...sites.flatMap((site): Fact[] => [...fanOutsAt(context, site, frame), ...droppedHelpers(context, site, frame)]),
      ...loops.flatMap((loop) => [factOfLoop(context, loop, func, frame) ?? [], startedBeforeLoop(context, loop, func, frame)].flat()),
    ]),
    ...factsOfRecursion(context, func),
    ...factsOfMutualRecursion(context, func),
  ]
}

/** What a function that leads to model calls comes to, as it stands or with what its callers hand it. */
function workOf(context: Context, func: Func): Work[] {
  const leading = [BASE, ...framesOf(context, func)].filter((frame) => effectsOfFunction(context, func, frame).some(({ kind }) => kind === 'model'))
  if (leading.length === 0) return []
  return [{ at: func.head, func: func.id, name: func.name ?? '', enters: new Set(leading.flatMap((frame) => effectsOfFunction(context, func, frame).flatMap(({ kind, entered }) => (kind === 'model' ? entered : [])))), worstCase: () => worstOf(leading.map((frame) => worstCaseOf(context, func, frame))) }]
}

/** What a call is by itself, whatever stands round it. */
function factsOfCall(context: Context, site: CallSite): Fact[] {
  const meaning = meaningOf(context, site.call, BASE)
  if (!meaning) return []
  const run = runAt(context, site, meaning)
  const retry = helperRetry(context, site, meaning, BASE)
  const plain = plainFact(context, site, meaning)
  return [run, retry, run ? undefined : plain, ...ignoredAt(context, site, meaning, run)].filter((fact) => fact !== undefined)
}

function plainFact(context: Context, site: CallSite, meaning: Meaning): Fact | undefined {
  const { call, func } = site
  const { row } = meaning
  const base = { at: call.at, func, library: meaning.library.name, name: meaning.name }
  switch (row.kind) {
    case 'model-call':
    case 'agent-run':
      return isMocked(context, meaning) ? undefined : { kind: 'model-call', ...base, uncapped: () => uncappedAt(context, site, meaning) }
    case 'agent':
      return { kind: 'agent', ...base, uncapped: () => uncappedAt(context, site, meaning) }
    case 'client':
    case 'group-manager':
      return { kind: row.kind, ...base }
    case 'limiter':
      return { kind: 'limiter', ...base, bound: boundOf(context, meaning) }
    default:
      return undefined
  }
}

