/** What a row says of a run, put to the test: with no limit, with one, and with every kind of value that may be none. */
import { catalog } from '../../../src/catalog/index.js'
import type { AgentRunRow, ConditionRow, GroupChatRow, Limit, NeverBounds, Sdk } from '../../../src/catalog/sdk.js'
import type { Run, Trial } from '../process/job.js'
import { runRow } from '../process/spawn.js'
import { drivers } from './drive.js'
import { CAP, LIMIT, type Driver } from './driver.js'
import { rowsThatHold } from './installed.js'

export type LimitedRow = AgentRunRow | GroupChatRow | ConditionRow

export interface MeasuredRow {
  readonly driver: Driver
  readonly sdk: Sdk
  readonly row: LimitedRow
  /** The runs by the name of their trial. */
  readonly runs: ReadonlyMap<string, Run>
}

/** One value of each kind that may bound nothing. */
const VALUES: Readonly<Record<NeverBounds, string>> = {
  null: 'null',
  absent: 'undefined',
  zero: '0',
  negative: '-1',
  NaN: 'NaN',
  Infinity: 'Infinity',
  fraction: '2.5',
  text: `'${LIMIT}'`,
  empty: '[]',
  huge: '1e9',
}
export const KINDS = Object.keys(VALUES) as readonly NeverBounds[]

/** The row of a driver, as the catalog has it now. */
export function rowOf({ library, path }: Driver): { readonly sdk: Sdk; readonly row: LimitedRow } {
  const sdk = catalog.find(({ name }) => name === library)
  const meaning = sdk?.calls?.[path]
  const [row] = sdk && meaning ? rowsThatHold(sdk, meaning) : []
  if (!sdk || (row?.kind !== 'agent-run' && row?.kind !== 'group-chat' && row?.kind !== 'condition')) throw new Error(`${library}: no row for ${path}`)
  return { sdk, row }
}

export async function measure(driver: Driver): Promise<MeasuredRow> {
  const { sdk, row } = rowOf(driver)
  const trials = trialsOf(row)
  const runs = await runRow({ kind: 'row', driver: drivers.indexOf(driver), trials, cap: driver.cap ?? CAP })
  return { driver, sdk, row, runs: new Map(trials.map(({ name }, index) => [name, runs[index] as Run])) }
}

function trialsOf({ limit, kind }: LimitedRow): readonly Trial[] {
  const without: Trial = { name: 'without' }
  if (!limit) return [without]
  const kinds = limit.conditions ? KINDS.filter((each) => each === 'empty') : KINDS
  return [
    ...(kind === 'condition' ? [] : [without]),
    { name: 'limit', ...spotOf(limit), ...written(limit) },
    ...(limit.option === undefined ? [] : [{ name: 'misspelt', ...spotOf(limit), option: `${limit.option}Misspelt`, ...written(limit) }]),
    ...kinds.map((each) => ({ name: each, ...spotOf(limit), code: VALUES[each] })),
  ]
}

function spotOf({ at, option }: Limit): Pick<Trial, 'at' | 'option'> {
  const [place = ''] = typeof at === 'string' ? [at] : at
  return { at: place, ...(option === undefined ? {} : { option }) }
}

/** The limit as a fix writes it. */
function written({ write }: Limit): Pick<Trial, 'code' | 'imports'> {
  return { code: (write?.code ?? '$n').replaceAll('$n', String(LIMIT)), imports: write?.imports ?? [] }
}
