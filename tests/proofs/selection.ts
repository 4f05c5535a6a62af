import { catalog } from '../../src/catalog/index.js'
import type { Sdk } from '../../src/catalog/sdk.js'
import { Changes } from './changed.js'
import { cases } from './fixes/cases.js'
import { countedPrograms, type CountedProgram } from './counts/programs.js'
import type { Case } from './fixes/kinds.js'
import { environments } from './python/environments.js'
import { packagesOf, versionFor } from './rows/installed.js'
import { allDrivers, languageOf, type AnyDriver } from './rows/measure.js'

/** What is proven in one go. */
export interface Selection {
  /** Everything: then the page is written. */
  readonly whole: boolean
  readonly cases: readonly Case[]
  /** Programs whose model calls are counted before and while they run. */
  readonly counted: readonly CountedProgram[]
  readonly drivers: readonly AnyDriver[]
  /** Libraries whose paths and options are looked up in their types. */
  readonly sdks: readonly Sdk[]
  /** Libraries of Python whose paths and options are looked up in their signatures. */
  readonly signatures: readonly Sdk[]
  /** Whether what is in Python was asked for, by name or by changing what it meets, and is no mere sample. */
  readonly insistsOnPython: boolean
}

const installed = catalog.filter((sdk) => !sdk.builtin && sdk.language !== 'python' && packagesOf(sdk).length > 0)

const pinned = catalog.filter((sdk) => !sdk.builtin && sdk.language === 'python' && environments.some((name) => versionFor(sdk, name) !== undefined))

/**
 * Without arguments everything; with `--changed` what the last change concerns, and the dozen cases that are always
 * run; otherwise what the words name: libraries, rules, parts of a program's name.
 */
export function selectionOf(words: readonly string[]): Selection {
  if (words.length === 0) return { whole: true, cases, counted: countedPrograms, drivers: allDrivers, sdks: installed, signatures: pinned, insistsOnPython: true }
  if (words.includes('--changed')) {
    const changes = Changes.ofBranch()
    return {
      whole: false,
      cases: cases.filter((each) => each.always || changes.concern(each)),
      counted: changes.concernCounts ? countedPrograms : [],
      drivers: allDrivers.filter((driver) => (changes.concernRows && languageOf(driver) === 'javascript') || changes.touch(driver.library)),
      sdks: installed.filter(({ name }) => changes.concernRows || changes.touch(name)),
      signatures: pinned.filter(({ name }) => changes.touch(name)),
      insistsOnPython: cases.some((each) => each.environment && changes.concern(each)),
    }
  }
  const named = (...names: readonly string[]): boolean => words.some((word) => names.includes(word))
  return {
    whole: false,
    cases: cases.filter(({ program, environment, rule, sdks }) => named(rule, ...sdks) || (environment !== undefined && named('python', environment)) || words.some((word) => program.includes(word))),
    counted: countedPrograms.filter(({ name, environment }) => named('counts', name) || (environment !== undefined && named('python', environment))),
    drivers: allDrivers.filter((driver) => named(driver.library, driver.path) || named(...environmentOf(driver))),
    sdks: installed.filter(({ name }) => named(name, 'types')),
    signatures: pinned.filter(({ name }) => named(name, 'python', 'signatures')),
    insistsOnPython: true,
  }
}

function environmentOf(driver: AnyDriver): readonly string[] {
  return 'environment' in driver ? [languageOf(driver), driver.environment] : []
}
