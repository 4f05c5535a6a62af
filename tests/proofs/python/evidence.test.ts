/** What rows of Python say of how they are known, beside what is run: the pins tell, nothing needs to be installed. */
import { satisfies } from 'semver'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../../src/catalog/index.js'
import type { Row } from '../../../src/catalog/sdk.js'
import { rowsThatHold, versionFor } from '../rows/installed.js'
import { pythonDrivers } from './drivers.js'

interface Claim {
  readonly name: string
  readonly row: Row
  readonly isRun: boolean
}

/** Runs and group chats, each row for itself. */
const claims = catalog.filter(({ language }) => language === 'python').flatMap((sdk) => Object.entries({ ...sdk.calls, ...sdk.methods }).flatMap(([path, meaning]): Claim[] => {
  const rows = typeof meaning === 'string' ? [] : ([meaning].flat() as readonly Row[])
  const versions = pythonDrivers.filter((driver) => driver.library === sdk.name && driver.path === path).map(({ environment }) => versionFor(sdk, environment))
  return rows.filter(({ kind }) => kind === 'agent-run' || kind === 'group-chat').map((row) => ({
    name: [sdk.name, path, row.versions ?? ''].join(' ').trim(),
    row,
    // A driver runs the first row that holds.
    isRun: versions.some((version) => rowsThatHold(meaning, version)[0] === row && (row.versions === undefined || satisfies(version ?? '', row.versions))),
  }))
}))

describe('rows of runs and group chats in Python', () => {
  it.each(claims.map(({ name, row, isRun }) => [name, isRun ? 'run' : 'read', row] as const))('%s is known by what is done: %s', (_, evidence, row) => {
    expect(row.evidence).toBe(evidence)
  })

  it('are run, four of five', () => {
    expect(claims.filter(({ isRun }) => isRun).length / claims.length).toBeGreaterThanOrEqual(0.8)
  })
})
