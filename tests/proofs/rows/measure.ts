/** What a row says of a run, put to the test: with no limit, with one, and with every kind of value that may be none. */
import { fileURLToPath } from 'node:url'
import { catalog } from '../../../src/catalog/index.js'
import type { AgentRunRow, ConditionRow, GroupChatRow, Language, Limit, NeverBounds, RetryRow, Sdk } from '../../../src/catalog/sdk.js'
import type { Run, Trial } from '../process/job.js'
import { runRow } from '../process/spawn.js'
import { pythonDrivers } from '../python/drivers.js'
import { runTrials } from '../python/interpreter.js'
import { drivers } from './drive.js'
import { CAP, LIMIT, type Driver, type PythonDriver } from './driver.js'
import { rowsThatHold, versionFor } from './installed.js'

export type LimitedRow = AgentRunRow | GroupChatRow | ConditionRow | RetryRow

export interface MeasuredRow {
  readonly driver: AnyDriver
  readonly sdk: Sdk
  readonly row: LimitedRow
  /** The runs by the name of their trial. */
  readonly runs: ReadonlyMap<string, Run>
}

export type AnyDriver = Driver | PythonDriver
export const allDrivers: readonly AnyDriver[] = [...drivers, ...pythonDrivers]

export function languageOf(driver: AnyDriver): Language {
  return 'environment' in driver ? 'python' : 'javascript'
}

/** One value of each kind that may bound nothing; Python has no `undefined` to write. */
const JAVASCRIPT: Readonly<Record<NeverBounds, string>> = {
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
const PYTHON: Readonly<Partial<Record<NeverBounds, string>>> = {
  null: 'None',
  zero: '0',
  negative: '-1',
  NaN: 'float("nan")',
  Infinity: 'float("inf")',
  fraction: '2.5',
  text: `"${LIMIT}"`,
  empty: '[]',
  huge: '10**9',
}
export const KINDS = Object.keys(JAVASCRIPT) as readonly NeverBounds[]

/** The row of a driver, as the catalog has it now. */
export function rowOf(driver: AnyDriver): { readonly sdk: Sdk; readonly row: LimitedRow } {
  const { library, path } = driver
  const language = languageOf(driver)
  const sdk = catalog.find((each) => each.name === library && (each.language ?? 'javascript') === language)
  const meaning = sdk?.calls?.[path] ?? sdk?.methods?.[path]
  const [row] = sdk && meaning ? rowsThatHold(meaning, versionFor(sdk, 'environment' in driver ? driver.environment : undefined)) : []
  if (!sdk || (row?.kind !== 'agent-run' && row?.kind !== 'group-chat' && row?.kind !== 'condition' && row?.kind !== 'retry')) throw new Error(`${library}: no row for ${path}`)
  return { sdk, row }
}

const MINUTES = 60_000

export async function measure(driver: AnyDriver): Promise<MeasuredRow> {
  const { sdk, row } = rowOf(driver)
  const cap = driver.cap ?? CAP
  if ('environment' in driver) {
    const trials = trialsOf(row, PYTHON, driver)
    const subject = { rows: fileOf(driver), function: driver.function }
    const runs = await runTrials(driver.environment, subject, trials, { ...driver.behaviour, cap }, { speed: 1, limit: 4 * MINUTES, endAtCap: false })
    return { driver, sdk, row, runs: named(trials, runs) }
  }
  const trials = trialsOf(row, JAVASCRIPT, driver)
  return { driver, sdk, row, runs: named(trials, await runRow({ kind: 'row', driver: drivers.indexOf(driver), trials, cap })) }
}

function named(trials: readonly Trial[], runs: readonly Run[]): MeasuredRow['runs'] {
  return new Map(trials.map(({ name }, index) => [name, runs[index] as Run]))
}

function fileOf({ file }: PythonDriver): string {
  return fileURLToPath(new URL(`../python/rows/${file}.py`, import.meta.url))
}

function trialsOf({ limit, kind }: LimitedRow, values: Readonly<Partial<Record<NeverBounds, string>>>, { kinds: tried = KINDS }: AnyDriver): readonly Trial[] {
  const without: Trial = { name: 'without' }
  if (!limit) return [without]
  const kinds = limit.conditions ? KINDS.filter((each) => each === 'empty' && kind !== 'retry') : tried
  return [
    ...(kind === 'condition' ? [] : [without]),
    { name: 'limit', ...spotOf(limit), ...written(limit) },
    ...(limit.option === undefined ? [] : [{ name: 'misspelt', ...spotOf(limit), option: `${limit.option}Misspelt`, ...written(limit) }]),
    ...kinds.flatMap((each) => {
      const code = values[each]
      return code === undefined ? [] : [{ name: each, ...spotOf(limit), code }]
    }),
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
