/** Rows that are wrong in one place: each has to be found out by what was measured. */
import type { Limit } from '../../../src/catalog/sdk.js'
import type { LimitedRow, MeasuredRow } from './measure.js'

export interface Mutant {
  readonly what: string
  readonly measured: MeasuredRow
}

export function mutants(measured: MeasuredRow): readonly Mutant[] {
  const { row } = measured
  const changed = (what: string, change: Partial<LimitedRow>): Mutant => ({ what, measured: { ...measured, row: { ...row, ...change } as LimitedRow } })
  const list: Mutant[] = []
  if (row.kind !== 'condition') {
    const { absent } = row
    list.push(absent.after === undefined
      ? changed('a default it does not have', { absent: { ends: 'sdk', after: 10 } })
      : changed('another default', { absent: { ...absent, after: absent.after + 2 } }))
    if (absent.after !== undefined) list.push(changed('no default', { absent: { ends: 'model' } }))
  }
  const { limit } = row
  if (!limit) return list
  const limited = (what: string, change: Partial<Limit>): Mutant => changed(what, { limit: { ...limit, ...change } })
  list.push(limited('two more than it is', { plus: (limit.plus ?? 0) + 2 }))
  const { never = [] } = limit
  for (const kind of never) if (kind !== 'absent') list.push(limited(`\`${kind}\` bounds`, { never: never.filter((each) => each !== kind) }))
  if (!limit.conditions && !never.includes('negative')) list.push(limited('a negative number bounds nothing', { never: [...never, 'negative'] }))
  return list
}

/** As if the row named an option that does not exist: its limit does what a misspelt one does. */
export function misspelt(measured: MeasuredRow): MeasuredRow | undefined {
  const run = measured.runs.get('misspelt')
  return run && { ...measured, runs: new Map([...measured.runs, ['limit', run]]) }
}
