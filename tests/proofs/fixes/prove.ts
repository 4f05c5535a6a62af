/** Runs a program as written and as changed, against a provider that is kind and one that is not. */
import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import type { Run } from '../process/job.js'
import { runProgram } from '../process/spawn.js'
import { busiest, type Behaviour } from '../provider/behaviour.js'
import { runPython } from '../python/interpreter.js'
import type { Case, Promised } from './kinds.js'
import type { Linted } from './linted.js'
import type { Workplace } from './workplace.js'

/** One change of one program, and everything that is wrong with it. */
export interface Proof {
  readonly case: Case
  readonly title: string
  readonly before: Run
  readonly after: Run
  readonly faults: readonly string[]
  /** The files to be type-checked. */
  readonly files: readonly string[]
}

export async function prove(each: Case, workplace: Workplace, linted: Linted): Promise<readonly Proof[]> {
  const { folder, extension, run } = languageOf(each)
  const text = readFileSync(new URL(`${folder}${each.program}.${extension}`, import.meta.url), 'utf8')
  const name = `${each.program}${each.environment ? `-${each.environment}` : ''}`
  const path = workplace.write(`${name}.${extension}`, text)
  const changes = linted.changes(each, text, path)
  const calm = each.benign && (await run(path, each.benign))
  const before = await run(path, each.hostile)
  const proofs: Proof[] = []
  for (const [index, change] of changes.entries()) {
    const changed = workplace.write(`${name}-changed-${index}.${extension}`, change.text)
    const calmAfter = each.benign && (await run(changed, each.benign))
    const after = await run(changed, each.hostile)
    const faults = [...sameWhereCalm(calm, calmAfter), ...(each.promised ? kept(each.promised, calm, before, after) : unchanged(before, after))]
    proofs.push({ case: each, title: change.title, before, after, faults, files: [path, changed] })
  }
  return proofs
}

interface Language {
  readonly folder: string
  readonly extension: 'ts' | 'py'
  /** A program in Python is compiled by being run. */
  readonly run: (file: string, behaviour: Behaviour) => Promise<Run>
}

function languageOf({ environment, speed }: Case): Language {
  if (environment) return { folder: '../python/programs/', extension: 'py', run: (program, behaviour) => runPython(environment, { program, speed }, behaviour) }
  return { folder: '../programs/', extension: 'ts', run: (path, behaviour) => runProgram({ kind: 'program', path, behaviour, speed }) }
}

function sameWhereCalm(before: Run | undefined, after: Run | undefined): readonly string[] {
  if (!before || !after) return []
  if (before.outcome.ended !== 'value') return [`where nothing goes wrong it ends with ${JSON.stringify(before.outcome)}`]
  return unchanged(before, after).map((fault) => `where nothing goes wrong, ${fault}`)
}

function unchanged(before: Run, after: Run): readonly string[] {
  const faults: string[] = []
  if (before.requests !== after.requests) faults.push(`${before.requests} requests became ${after.requests}`)
  if (!isDeepStrictEqual(before.outcome, after.outcome)) faults.push(`${JSON.stringify(before.outcome)} became ${JSON.stringify(after.outcome)}`)
  return faults
}

function kept(promised: Promised, calm: Run | undefined, before: Run, after: Run): readonly string[] {
  const faults = broken(promised, calm, after).map((each) => `after the change: ${each}`)
  return broken(promised, calm, before).length === 0 ? [...faults, 'the program as written keeps the promise too'] : faults
}

/** How a run breaks a promise. */
export function broken(promised: Promised, calm: Run | undefined, run: Run): readonly string[] {
  const { requests = Infinity, mostInFlight = Infinity, refused = Infinity, outcome } = promised
  const faults: string[] = []
  if (run.requests > requests) faults.push(`${run.requests} requests, ${requests} at the most were promised`)
  if (run.mostInFlight > mostInFlight) faults.push(`${run.mostInFlight} in flight, ${mostInFlight} at the most were promised`)
  if (run.refused > refused) faults.push(`${run.refused} refused, ${refused} at the most were promised`)
  const ended = run.outcome.ended
  const asPromised = outcome === 'same' ? isDeepStrictEqual(run.outcome, calm?.outcome) : ended === outcome
  if (!asPromised) faults.push(`ended with ${JSON.stringify(run.outcome).slice(0, 200)}`)
  return faults
}

/** The most requests that arrived within one second. */
export function busiestSecond({ arrivals }: Run): number {
  return busiest(arrivals, 1_000)
}
