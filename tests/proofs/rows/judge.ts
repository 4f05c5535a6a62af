import type { Run } from '../process/job.js'
import { CAP, LIMIT } from './driver.js'
import { catalogFileOf } from './installed.js'
import { KINDS, type LimitedRow, type MeasuredRow } from './measure.js'

/** Where a row says something else than its API does; each names the catalog's file and the row. */
export function mismatches({ driver, sdk, row, runs }: MeasuredRow): readonly string[] {
  const { requests = (limit: number) => limit, cap = CAP, path } = driver
  const faults: string[] = []
  const expect = (trial: string, expected: number | 'no end', run = runs.get(trial)): void => {
    if (!run) return
    const seen = seenIn(run, cap)
    if (seen !== String(expected) && !isBeyond(expected, seen, cap)) faults.push(`${catalogFileOf(sdk, path)}: ${path}, ${trial}: the row says ${expected}, the run makes ${seen} requests`)
  }
  if (row.kind !== 'condition') expect('without', withoutLimit(row, requests))
  if (!row.limit) return faults
  expect('limit', requests(LIMIT + (row.limit.plus ?? 0)))
  const misspelt = runs.get('misspelt')
  // Python refuses what it does not know, JavaScript does not look at it.
  const isRefused = misspelt?.outcome.ended === 'error' && misspelt.requests === 0
  if (misspelt && !isRefused && row.kind !== 'condition') expect('misspelt', withoutLimit(row, requests), misspelt)
  for (const kind of KINDS) {
    const run = runs.get(kind)
    if (!run) continue
    const never = row.limit.never?.includes(kind) ?? false
    const endless = reachesCap(run, cap)
    const { stands = false } = row.kind === 'condition' ? {} : row.absent
    const likeNone = isLikeNone(run, runs.get('without'))
    if (never && !(stands ? likeNone : endless || (kind === 'absent' && likeNone))) faults.push(`${catalogFileOf(sdk, path)}: ${path}: the row says that \`${kind}\` bounds nothing, the run ends after ${run.requests} requests`)
    // An option not given is as if none were written, which the row says by itself; a condition without its number is still a condition.
    const isOwnMatter = kind === 'absent' && row.kind !== 'condition'
    if (!never && endless && !isOwnMatter) faults.push(`${catalogFileOf(sdk, path)}: ${path}: the row does not say that \`${kind}\` bounds nothing, the run does not end`)
  }
  return faults
}

/** A default that is further away than a run can wait for: it goes on for as long as it is looked at. */
function isBeyond(expected: number | 'no end', seen: string, cap: number): boolean {
  return expected !== 'no end' && expected > cap && seen === 'no end'
}

function withoutLimit(row: Exclude<LimitedRow, { kind: 'condition' }>, requests: (limit: number) => number): number | 'no end' {
  return row.absent.after === undefined ? 'no end' : requests(row.absent.after)
}

function seenIn(run: Run, cap: number): string {
  return run.outcome.ended === 'killed' ? 'unknown, as it had to be killed' : reachesCap(run, cap) ? 'no end' : String(run.requests)
}

function reachesCap({ requests }: Run, cap: number): boolean {
  return requests >= cap
}

/** As if nothing were written: the library's own limit stands. */
export function isLikeNone(run: Run | undefined, without: Run | undefined): boolean {
  return run !== undefined && run.requests === without?.requests && run.outcome.ended === without.outcome.ended
}
