/** Runs the proofs that are asked for, and says what came of them. */
import type { CountedProgram } from './counts/programs.js'
import { Counter, type Counted } from './counts/prove.js'
import { inTurns } from './in-turns.js'
import type { Case } from './fixes/kinds.js'
import { Linted } from './fixes/linted.js'
import { prove, type Proof } from './fixes/prove.js'
import { typeErrors } from './fixes/type-check.js'
import { Workplace } from './fixes/workplace.js'
import { writePage } from './page.js'
import { environments, prepare, type Environment } from './python/environments.js'
import { checkSignatures } from './python/signatures.js'
import { forgottenRows } from './rows/coverage.js'
import { mismatches } from './rows/judge.js'
import { versionFor } from './rows/installed.js'
import { measure, type AnyDriver, type MeasuredRow } from './rows/measure.js'
import { misspelt, mutants } from './rows/mutate.js'
import { checkPaths, type PathReport } from './rows/paths.js'
import { selectionOf, type Selection } from './selection.js'

let passed = 0
let failed = 0

function say(what: string, faults: readonly string[]): void {
  if (faults.length === 0) passed += 1
  else failed += 1
  console.log([`${faults.length === 0 ? 'ok' : 'not ok'} ${what}`, ...faults.map((fault) => `    ${fault}`)].join('\n'))
}

/** Makes the environments that something is run in. What has none is not run; that is a failure only if it was asked for. */
function withPython(selection: Selection): Selection {
  const { cases, counted, drivers, insistsOnPython } = selection
  const missing = new Map([...new Set([...cases, ...counted, ...drivers].flatMap(environmentOf))].flatMap((name) => {
    const failure = prepare(name)
    return failure === undefined ? [] : [[name, failure]]
  }))
  for (const [name, failure] of missing) {
    const sentence = `Nothing was run in Python's environment \`${name}\`, which could not be made: ${failure}`
    if (insistsOnPython) say(`environment ${name}`, [sentence])
    else console.log(sentence)
  }
  const isThere = (each: Case | CountedProgram | AnyDriver): boolean => environmentOf(each).every((name) => !missing.has(name))
  return { ...selection, cases: cases.filter(isThere), counted: counted.filter(isThere), drivers: drivers.filter(isThere) }
}

function environmentOf(each: Case | CountedProgram | AnyDriver): readonly Environment[] {
  return 'environment' in each && each.environment ? [each.environment] : []
}

async function proveFixes({ cases }: Selection, workplace: Workplace): Promise<readonly Proof[]> {
  const linted = await Linted.load(workplace.path)
  const proofs = await inTurns(cases, async (each) => {
    try {
      const found = await prove(each, workplace, linted)
      for (const { title, faults } of found) say(`${nameOf(each)}: ${title}`, faults)
      return found
    } catch (error) {
      say(nameOf(each), [messageOf(error)])
      return []
    }
  })
  return proofs.flat()
}

async function countRequests({ counted }: Selection, workplace: Workplace): Promise<readonly Counted[]> {
  const counter = await Counter.load(workplace.path)
  const found = await inTurns(counted, async (program) => {
    try {
      const both = await counter.prove(program, workplace)
      for (const { what, printed, made, faults } of both) say(`${what} of ${countedName(program)}: ${printed}, ${String(made)} made`, faults)
      return both
    } catch (error) {
      say(`count of ${countedName(program)}`, [messageOf(error)])
      return []
    }
  })
  return found.flat()
}

function countedName({ name, environment }: CountedProgram): string {
  return environment ? `${name} (${environment})` : name
}

async function measureRows({ drivers }: Selection): Promise<readonly MeasuredRow[]> {
  const rows = await inTurns(drivers, async (driver) => {
    try {
      const measured = await measure(driver)
      say(rowName(driver), mismatches(measured))
      return [measured]
    } catch (error) {
      say(rowName(driver), [messageOf(error)])
      return []
    }
  })
  return rows.flat()
}

/** @returns how many wrong rows were tried. */
function findMutants(rows: readonly MeasuredRow[]): number {
  const tried = rows.flatMap((measured) => {
    const renamed = misspelt(measured)
    return [...mutants(measured), ...(renamed ? [{ what: 'an option that does not exist', measured: renamed }] : [])]
  })
  const alive = tried.filter(({ measured }) => mismatches(measured).length === 0)
  say(`${tried.length} wrong rows are found out`, alive.map(({ what, measured }) => `${measured.driver.path}: nobody notices ${what}`))
  return tried.length
}

function lookUpPaths({ sdks }: Selection, workplace: Workplace): readonly PathReport[] {
  const reports = sdks.length > 0 ? checkPaths(sdks, workplace.path) : []
  for (const { sdk, faults, unnoticed } of reports) say(`types ${sdk.name}`, [...faults, ...unnoticed])
  return reports
}

/** In each environment that has the library and can be made. */
function lookUpSignatures({ signatures }: Selection): void {
  for (const name of environments) {
    const sdks = signatures.filter((sdk) => versionFor(sdk, name) !== undefined)
    if (sdks.length === 0 || prepare(name) !== undefined) continue
    for (const sdk of sdks) {
      const { paths, options, unknown, faults, unnoticed } = checkSignatures(sdk, name)
      say(`signatures ${sdk.name} (${name}): ${paths} calls, ${options} options, ${unknown} of which no annotation tells`, [...faults, ...unnoticed])
    }
  }
}

function rowName(driver: AnyDriver): string {
  return [`row ${driver.library}: ${driver.path}`, ...environmentOf(driver).map((name) => `(${name})`)].join(' ')
}

function nameOf({ program, environment }: Case): string {
  return environment ? `${program}.py (${environment})` : program
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

const selection = withPython(selectionOf(process.argv.slice(2)))
const workplace = new Workplace()
try {
  const proofs = await proveFixes(selection, workplace)
  if (proofs.length > 0) say('the changed programs type-check', typeErrors([...new Set(proofs.flatMap(({ files }) => files))].filter((file) => file.endsWith('.ts'))))
  if (selection.whole) say('every row of a run is run, or excused', forgottenRows())
  const counts = await countRequests(selection, workplace)
  const rows = await measureRows(selection)
  const mutants = rows.length > 0 ? findMutants(rows) : 0
  const paths = lookUpPaths(selection, workplace)
  lookUpSignatures(selection)
  if (selection.whole && failed === 0) writePage({ proofs, counts, rows, mutants, paths }, new Date().toISOString().slice(0, 10))
} finally {
  workplace.clear()
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
