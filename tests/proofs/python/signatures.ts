/** Whether the calls and keywords of Python rows exist in the packages of the pinned environments. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Row, Sdk, Spot, Where } from '../../../src/catalog/sdk.js'
import { rowsThatHold, versionFor } from '../rows/installed.js'
import { interpreterOf, type Environment } from './environments.js'

export interface SignatureReport {
  readonly sdk: Sdk
  readonly environment: Environment
  readonly paths: number
  readonly options: number
  /** Calls and options of which no annotation says what they are of. */
  readonly unknown: number
  readonly faults: readonly string[]
  /** Options that exist nowhere and were not missed. */
  readonly unnoticed: readonly string[]
}

interface Question {
  readonly modules: readonly string[]
  /** Spellings of one call. */
  readonly paths: readonly string[]
  readonly option?: string
}
type Answer = 'exists' | 'missing' | 'unknown'

const script = fileURLToPath(new URL('signatures.py', import.meta.url))

/** What no signature says, and why the row says it all the same. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'anyio Lock() value': 'a lock has one place, and takes no number of them',
  'asyncio Lock() value': 'the same',
  'tenacity retry() stop': 'handed on to `Retrying`, whose own row is looked up',
  'tenacity retry() wait': 'the same',
}

/** Asks the interpreter of an environment that has the library. */
export function checkSignatures(sdk: Sdk, environment: Environment): SignatureReport {
  const version = versionFor(sdk, environment)
  const rows = Object.entries(sdk.calls ?? {}).map(([path, meaning]) => ({ path, rows: rowsThatHold(meaning, version) })).filter(({ rows }) => rows.length > 0)
  const modules = modulesOf(sdk)
  const calls = rows.map(({ path }): Question => ({ modules, paths: spellings(sdk, path) }))
  const options = rows.flatMap(({ path, rows }) => rows.filter((row) => !('each' in row)).flatMap(spotsOf).flatMap((spot) => questionsOf(sdk, path, spot, modules)))
  const misspelt = options.map((each): Question => ({ ...each, option: `${each.option ?? ''}Misspelt` }))
  const answers = ask(environment, [...calls, ...options, ...misspelt])
  const ofCalls = answers.slice(0, calls.length)
  const ofOptions = answers.slice(calls.length, calls.length + options.length)
  const ofMisspelt = answers.slice(calls.length + options.length)
  const missing = (questions: readonly Question[], given: readonly Answer[]): readonly string[] =>
    questions.flatMap(({ paths: [path = ''], option }, index) => (given[index] === 'missing' ? [option === undefined ? `${path} does not exist` : `${path} has no option \`${option}\``] : []))
  return {
    sdk, environment, paths: calls.length, options: options.length,
    unknown: [...ofCalls, ...ofOptions].filter((each) => each === 'unknown').length,
    faults: [...missing(calls, ofCalls), ...missing(options, ofOptions)].map((fault) => `${sdk.name}: ${fault}`),
    unnoticed: misspelt.flatMap(({ paths: [path = ''], option = '' }, index) => (ofMisspelt[index] === 'exists' ? [`nobody notices that ${path} has no option \`${option}\``] : [])),
  }
}

function ask(environment: Environment, questions: readonly Question[]): readonly Answer[] {
  const { status, stdout, stderr } = spawnSync(interpreterOf(environment), ['-I', '-B', '-W', 'ignore', script], { input: JSON.stringify(questions), encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(stderr.trim().split('\n').at(-1) ?? 'no answer')
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as readonly Answer[]
}

/** The modules that are named by the library itself and by its examples. */
function modulesOf(sdk: Sdk): readonly string[] {
  const examples = Object.values(sdk.calls ?? {}).flatMap((meaning) => (typeof meaning === 'string' ? [] : [meaning].flat())).map(({ example }) => example?.python ?? '')
  const imported = examples.flatMap((code) => [...code.matchAll(/^ *(?:from|import) ([\w.]+)/gmu)].map(([, name = '']) => name))
  const packages = sdk.packages.filter((each) => !each.endsWith('*'))
  const inside = Object.entries(sdk.aliases ?? {}).flatMap(([alias, target]) => (target === '*' ? packages.map((each) => `${each}.${alias}`) : []))
  return [...new Set([...imported, ...packages, ...inside])]
}

/** The path itself, and the same by other names of its beginning. */
function spellings({ aliases = {} }: Sdk, path: string): readonly string[] {
  return [path, ...Object.entries(aliases).flatMap(([alias, target]) => (target !== '*' && path.startsWith(target) ? [alias + path.slice(target.length)] : []))]
}

/** What is asked of an option: whether the call that is told it by name takes it. */
function questionsOf(sdk: Sdk, path: string, { at, option }: { readonly at: Where; readonly option: string }, modules: readonly string[]): readonly Question[] {
  const before = [...path.slice(0, -2).matchAll(/\(\)/gu)].map(({ index }) => path.slice(0, index + 2))
  const [, method, keyword] = /^(?:\.(\w+) )?keyword(?: \w+)?$/u.exec(at) ?? []
  const call = at === 'receiver' ? before.at(-1) : at === 'keyword' || keyword !== undefined ? path : method === undefined ? undefined : before.find((each) => each.endsWith(`${method}()`))
  const [name = ''] = option.split('.')
  return call === undefined || at.startsWith('keyword ') || ELSEWHERE[`${sdk.name} ${call} ${name}`] !== undefined ? [] : [{ modules, paths: spellings(sdk, call), option: name }]
}

/** Every option that a row names, by each of its places, but those of which it says that the library takes no notice. */
function spotsOf({ ignored: _ignored, ...row }: Row): readonly { readonly at: Where; readonly option: string }[] {
  const spots = Object.values(row as unknown as Record<string, unknown>).flatMap((value) => [value].flat()).filter((each): each is Partial<Spot> => typeof each === 'object' && each !== null && 'at' in each)
  return spots.flatMap(({ at = [], option }) => (option === undefined ? [] : [at].flat().map((where) => ({ at: where as Where, option }))))
}
