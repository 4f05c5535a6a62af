/** Runs a program as written and as changed, against a provider that is kind and one that is not. */
import { readFileSync } from 'node:fs'
import type { Run } from '../process/job.js'
import { runProgram } from '../process/spawn.js'
import { busiest, type Behaviour } from '../provider/behaviour.js'
import { runPython } from '../python/interpreter.js'
import type { Case } from './kinds.js'
import type { Linted } from './linted.js'
import { faultsOf } from './promise.js'
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
    proofs.push({ case: each, title: change.title, before, after, faults: faultsOf(each, { calm, calmAfter, before, after }), files: [path, changed] })
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

/** The most requests that arrived within one second. */
export function busiestSecond({ arrivals }: Run): number {
  return busiest(arrivals, 1_000)
}
