/** What a change promises of a program, and whether runs before and after it bear that out. */
import { isDeepStrictEqual } from 'node:util'
import type { Run } from '../process/job.js'

/** So many, neither more nor fewer; or no more than so many. */
export type Count = number | { readonly atMost: number }

/** What a fix promises of the program that it changed, whatever the model and the provider do. */
export interface Promised {
  readonly requests?: Count
  readonly mostInFlight?: Count
  readonly refused?: number
  /** `same`: what the program gives when nothing goes wrong; `value`: it ends normally; `error`: it throws. */
  readonly outcome: 'same' | 'value' | 'error'
}

/** What a program does that a rule reports, and without which its case would prove nothing. */
type Harm = 'runs away' | 'floods' | 'hammers'

const HARMS: Readonly<Record<string, Harm>> = {
  'no-ignored-limit': 'runs away',
  'require-turn-limit': 'runs away',
  'require-round-limit': 'runs away',
  'no-unbounded-agent-loop': 'runs away',
  'no-unbounded-retry': 'runs away',
  'no-unbounded-fan-out': 'floods',
  'require-retry-backoff': 'hammers',
}

export interface Promising {
  readonly rule: string
  /** Without one, the change states a default: in every way the same as before. */
  readonly promised?: Promised | undefined
}

/** The runs of a program as written and as changed: where the provider is kind, if there is such a place, and where it is not. */
export interface Runs {
  readonly calm: Run | undefined
  readonly calmAfter: Run | undefined
  readonly before: Run
  readonly after: Run
}

/** Everything that is wrong with a change. */
export function faultsOf({ rule, promised }: Promising, { calm, calmAfter, before, after }: Runs): readonly string[] {
  const calmly = calm && calmAfter ? unchanged(calm, calmAfter).map((fault) => `where nothing goes wrong, ${fault}`) : []
  if (!promised) return [...calmly, ...unchanged(before, after)]
  return [
    ...calmly,
    ...(harms(rule, promised, before) ? [] : [`the program as written is no worse: it never ${HARMS[rule]}`]),
    ...broken(promised, calm, after).map((fault) => `after the change: ${fault}`),
  ]
}

function unchanged(before: Run, after: Run): readonly string[] {
  const { ended } = before.outcome
  if (ended === 'cap' || ended === 'killed') return [`it ends with ${ended}`]
  const faults: string[] = []
  if (before.requests !== after.requests) faults.push(`${before.requests} requests became ${after.requests}`)
  if (!isDeepStrictEqual(before.outcome, after.outcome)) faults.push(`${JSON.stringify(before.outcome)} became ${JSON.stringify(after.outcome)}`)
  return faults
}

function harms(rule: string, { requests = Infinity, mostInFlight = Infinity }: Promised, before: Run): boolean {
  switch (HARMS[rule]) {
    case 'runs away':
      return before.requests >= 2 * mostOf(requests)
    case 'floods':
      return before.mostInFlight > mostOf(mostInFlight)
    case 'hammers':
      return before.requests > 0 && before.refused === before.requests && before.outcome.ended === 'error'
    default:
      return false
  }
}

function broken({ requests, mostInFlight, refused = Infinity, outcome }: Promised, calm: Run | undefined, run: Run): readonly string[] {
  const faults: string[] = []
  if (!fits(run.requests, requests)) faults.push(`${run.requests} requests, promised were ${written(requests)}`)
  if (!fits(run.mostInFlight, mostInFlight)) faults.push(`${run.mostInFlight} in flight, promised were ${written(mostInFlight)}`)
  if (run.refused > refused) faults.push(`${run.refused} refused, promised were ${written({ atMost: refused })}`)
  const asPromised = outcome === 'same' ? run.outcome.ended === 'value' && isDeepStrictEqual(run.outcome, calm?.outcome) : run.outcome.ended === outcome
  if (!asPromised) faults.push(`ended with ${JSON.stringify(run.outcome).slice(0, 200)}`)
  return faults
}

function fits(seen: number, promised: Count | undefined): boolean {
  if (promised === undefined) return true
  return typeof promised === 'number' ? seen === promised : seen > 0 && seen <= promised.atMost
}

function mostOf(count: Count): number {
  return typeof count === 'number' ? count : count.atMost
}

function written(count: Count | undefined): string {
  return typeof count === 'object' ? `${count.atMost} at the most` : String(count)
}
