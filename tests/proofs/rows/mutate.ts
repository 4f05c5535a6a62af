/** Rows that are wrong in one place: each has to be found out by what was measured. */
import type { Limit, Sdk } from '../../../src/catalog/sdk.js'
import { isLikeNone } from './judge.js'
import { CAP } from './driver.js'
import type { LimitedRow, MeasuredRow } from './measure.js'

export interface Mutant {
  readonly what: string
  readonly measured: MeasuredRow
}

const BY_ONE = [-1, 1] as const

export function mutants(measured: MeasuredRow): readonly Mutant[] {
  const { row } = measured
  const changed = (what: string, change: Partial<LimitedRow>): Mutant => ({ what, measured: { ...measured, row: { ...row, ...change } as LimitedRow } })
  const list: Mutant[] = []
  if (row.kind !== 'condition') {
    const { absent } = row
    const { after } = absent
    if (after === undefined) list.push(changed('a default it does not have', { absent: { ends: 'sdk', after: 10 } }))
    // What is further away than was looked cannot be told from what has no end.
    else if (after <= (measured.driver.cap ?? CAP)) list.push(...BY_ONE.map((by) => changed(`the default ${after + by}`, { absent: { ...absent, after: after + by } })), changed('no default', { absent: { ends: 'model' } }))
    if (absent.stands) list.push(changed('a default that a value takes away', { absent: { ...absent, stands: false } }))
  }
  const { limit } = row
  if (!limit) return list
  const limited = (what: string, change: Partial<Limit>): Mutant => changed(what, { limit: { ...limit, ...change } })
  list.push(...BY_ONE.map((by) => limited(`${by < 0 ? 'one less' : 'one more'} than the limit`, { plus: (limit.plus ?? 0) + by })))
  const { never = [] } = limit
  // What leaves the library's own limit standing is no limit, and does end.
  const endless = never.filter((kind) => measured.runs.has(kind) && !isLikeNone(measured.runs.get(kind), measured.runs.get('without')))
  for (const kind of endless) list.push(limited(`\`${kind}\` bounds`, { never: never.filter((each) => each !== kind) }))
  if (!limit.conditions && !never.includes('negative') && measured.runs.has('negative')) list.push(limited('a negative number bounds nothing', { never: [...never, 'negative'] }))
  return list
}

/** As if the row named an option that does not exist: its limit does what a misspelt one does. */
export function misspelt(measured: MeasuredRow): MeasuredRow | undefined {
  const run = measured.runs.get('misspelt')
  return run && { ...measured, runs: new Map([...measured.runs, ['limit', run]]) }
}

/** As if no path of a library were spelt as the library spells it. */
export function withMisspeltPaths(sdk: Sdk): Sdk {
  return { ...sdk, calls: Object.fromEntries(Object.entries(sdk.calls ?? {}).map(([path, meaning]) => [path.replace(/(\w)(\W*)$/u, '$1Misspelt$2'), meaning])) }
}

/** As if no option were. Rows are data, so that JSON can say them. */
export function withMisspeltOptions(sdk: Sdk): Sdk {
  const misspell = (key: string, value: unknown): unknown => (key === 'option' && typeof value === 'string' ? `${value}Misspelt` : value)
  return { ...sdk, calls: JSON.parse(JSON.stringify(sdk.calls ?? {}), misspell) as Required<Sdk>['calls'] }
}
