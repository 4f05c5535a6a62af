import { spawnSync } from 'node:child_process'
import { basename } from 'node:path'
import { catalog } from '../../src/catalog/index.js'
import type { Sdk } from '../../src/catalog/sdk.js'
import { cases } from './fixes/cases.js'
import type { Case } from './fixes/kinds.js'
import { drivers } from './rows/drive.js'
import type { Driver } from './rows/driver.js'
import { catalogFileOf, packagesOf } from './rows/installed.js'

/** What is proven in one go. */
export interface Selection {
  /** Everything: then the page is written. */
  readonly whole: boolean
  readonly cases: readonly Case[]
  readonly drivers: readonly Driver[]
  /** Libraries whose paths and options are looked up in their types. */
  readonly sdks: readonly Sdk[]
  /** Whether what is in Python was asked for, by name or by changing what it meets, and is no mere sample. */
  readonly insistsOnPython: boolean
}

const installed = catalog.filter((sdk) => !sdk.builtin && sdk.language !== 'python' && packagesOf(sdk).length > 0)

/**
 * Without arguments everything; with `--changed` the libraries whose file of the catalog the last change touched, and
 * the dozen cases that are always run; otherwise what the words name: libraries, rules, parts of a program's name.
 */
export function selectionOf(words: readonly string[]): Selection {
  if (words.length === 0) return { whole: true, cases, drivers, sdks: installed, insistsOnPython: true }
  if (words.includes('--changed')) {
    const files = changedFiles()
    const touched = (name: string): boolean => files.has(basename(catalogFileOf({ name })))
    return {
      whole: false,
      cases: cases.filter(({ always, sdks }) => always || sdks.some(touched)),
      drivers: drivers.filter(({ library }) => touched(library)),
      sdks: installed.filter(({ name }) => touched(name)),
      insistsOnPython: cases.some(({ environment, sdks }) => environment && sdks.some(touched)),
    }
  }
  const named = (...names: readonly string[]): boolean => words.some((word) => names.includes(word))
  return {
    whole: false,
    cases: cases.filter(({ program, environment, rule, sdks }) => named(rule, ...sdks) || (environment && named('python', environment)) || words.some((word) => program.includes(word))),
    drivers: drivers.filter(({ library, path }) => named(library, path)),
    sdks: installed.filter(({ name }) => named(name)),
    insistsOnPython: true,
  }
}

/** Names of the catalog's files that this branch changed, or on the main branch its last commit. */
function changedFiles(): ReadonlySet<string> {
  const head = git('rev-parse', 'HEAD')
  const fork = git('merge-base', 'HEAD', 'origin/main')
  const base = fork !== '' && fork !== head ? fork : 'HEAD~1'
  // The models and agents of LangChain are described in files of their own.
  return new Set(git('diff', '--name-only', base, '--', 'src/catalog').split('\n').map((path) => basename(path).replace(/^langchain-\w+/u, 'langchain')))
}

/** What git prints; nothing where it fails, as in a clone that has no such commit. */
function git(...args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : ''
}
