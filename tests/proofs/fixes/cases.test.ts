import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../rules/index.js'
import { catalog } from '../../../src/catalog/index.js'
import { packagesOf, rowsThatHold, versionFor } from '../rows/installed.js'
import { cases, NOT_PROVEN, WITHOUT_PROGRAMS } from './cases.js'

const programs = readdirSync(new URL('../programs', import.meta.url)).map((file) => file.replace(/\.ts$/u, ''))

const hasRows = (...kinds: readonly string[]) =>
  catalog
    .filter((sdk) => sdk.language !== 'python' && (packagesOf(sdk).length > 0 || sdk.name === 'AutoGen-style chat'))
    .filter((sdk) => Object.values(sdk.calls ?? {}).flatMap((meaning) => rowsThatHold(meaning, versionFor(sdk))).some(({ kind }) => kinds.includes(kind)))
    .map(({ name }) => name)

const asking = [...new Set([...hasRows('model-call', 'agent-run'), 'AutoGen-style chat'])]

/** Those of which a limit is known that they ignore. */
const ignoring = catalog
  .filter((sdk) => sdk.language !== 'python' && Object.values(sdk.calls ?? {}).flatMap((meaning) => rowsThatHold(meaning, versionFor(sdk))).some(({ ignored }) => ignored !== undefined))
  .map(({ name }) => name)

/** The libraries that each rule can meet in JavaScript. */
const met: Readonly<Record<string, readonly string[]>> = {
  'no-ignored-limit': ignoring,
  'require-turn-limit': [...hasRows('agent-run'), 'AutoGen-style chat'],
  'require-round-limit': hasRows('group-chat'),
  'no-unbounded-fan-out': asking,
  'require-retry-backoff': asking,
  'no-unbounded-retry': asking,
  'no-unbounded-agent-loop': asking,
}

/**
 * Rules of which a run of the program says nothing: what is wrong stands in the text, nothing is ever changed, or the
 * change makes no request more or less and what it writes is shown in the tests of the rule.
 */
const OF_THE_TEXT = ['no-hardcoded-api-key', 'no-logged-api-key', 'no-swallowed-model-error', 'no-unbounded-history', 'require-deadline', 'require-output-limit']
/** Rules whose numbers are proven instead, in `counts`: what a layer of a stack of retries multiplies is one of them. */
const OF_NUMBERS = ['max-model-calls', 'no-stacked-retries']
const run = Object.keys(rules).filter((rule) => !OF_THE_TEXT.includes(rule) && !OF_NUMBERS.includes(rule)).toSorted()

describe('the table of proofs', () => {
  it('runs every program', () => {
    const programsRun = new Set(cases.map(({ program }) => program))
    expect(programs.filter((program) => !programsRun.has(program))).toEqual([])
  })

  it('runs none twice', () => {
    expect(new Set(cases.map((each) => JSON.stringify(each))).size).toBe(cases.length)
  })

  it('holds every rule', () => {
    expect(Object.keys(met).toSorted()).toEqual(run)
  })

  it.each(Object.keys(met))('holds %s for every library that it can meet', (rule) => {
    const proven = new Set(cases.filter((each) => each.rule === rule).flatMap(({ sdks }) => sdks))
    const missing = (met[rule] ?? []).filter((name) => !proven.has(name) && !WITHOUT_PROGRAMS.includes(name) && NOT_PROVEN[`${rule} × ${name}`] === undefined)
    expect(missing).toEqual([])
  })

  it('excuses no library as a whole that a program is written round', () => {
    expect(cases.flatMap(({ sdks }) => sdks).filter((name) => WITHOUT_PROGRAMS.includes(name))).toEqual([])
  })

  it('names libraries of the catalog only', () => {
    const known = new Set<string>(catalog.map(({ name }) => name))
    expect([...cases.flatMap(({ sdks }) => sdks), ...WITHOUT_PROGRAMS].filter((name) => !known.has(name))).toEqual([])
  })

  it('runs a dozen with every change, one of each rule among them', () => {
    const always = cases.filter((each) => each.always)
    expect(always.length).toBeGreaterThanOrEqual(12)
    expect([...new Set(always.map(({ rule }) => rule))].toSorted()).toEqual(run)
  })
})
