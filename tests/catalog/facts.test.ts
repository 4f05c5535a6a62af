/** The analysis sees in a row's example what the row says it is. */
import { describe, expect, it } from 'vitest'
import { contextOf } from '../../src/analysis/context.js'
import type { Fact } from '../../src/analysis/facts.js'
import { factsOf } from '../../src/analysis/query.js'
import { frontendOf } from '../../src/analyze.js'
import { parse as parsePython } from '../../src/languages/python/parser/index.js'
import type { Kind } from '../../src/catalog/sdk.js'
import { settingsOf } from '../../src/settings.js'
import { sourceCodeOf } from '../linting.js'
import { exampleOf, languageOf, rows, type PlacedRow } from './rows.js'

/** Kinds of rows that say how facts come about and are none themselves. */
const NO_FACT: ReadonlySet<Kind> = new Set([
  'limited', 'await-all', 'each', 'condition', 'returns', 'then', 'handler', 'timer', 'executor', 'listener', 'sized',
  'pause', 'human', 'event', 'clock', 'promisify', 'pure', 'grow', 'shrink', 'merge', 'task', 'mock', 'mock-module', 'mock-network', 'request', 'acquire', 'exit', 'log', 'settings',
])

/** What an example needs to show a kind: a client for a call, a call for a retry. */
const MADE: readonly Fact['kind'][] = ['client', 'agent', 'group-manager']
const BESIDE: Readonly<Partial<Record<Kind, readonly Fact['kind'][]>>> = {
  'model-call': MADE,
  'agent-run': MADE,
  'group-chat': MADE,
  'fan-out': [...MADE, 'model-call'],
  'retry': [...MADE, 'model-call'],
}

/** Without the indentation that it has in the catalog. */
function dedented(code: string): string {
  const width = Math.min(...code.split('\n').filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return code.split('\n').map((line) => line.slice(width)).join('\n')
}

/** The facts of an example, with the version installed for which the row holds. */
function factsOfExample({ sdk, row }: PlacedRow): readonly Fact[] {
  const { versions } = row
  const code = dedented(exampleOf({ sdk, row }) ?? '')
  const source = languageOf(sdk) === 'python' ? { ast: parsePython(code).ast, text: code } : sourceCodeOf(code)
  const frontend = frontendOf(source)
  if (!frontend) throw new Error('no frontend claims the example')
  return factsOf(contextOf(frontend.lower(source, 'example.ts'), settingsOf(undefined).lexicon(frontend.language), () => versions && versionWithin(versions))).all
}

/** A version that meets `>=5 <6`, `<0.11.0`, `>=6`. */
function versionWithin(versions: string): string {
  const from = />=([\d.]+)/.exec(versions)?.[1]
  return (from ?? '0').split('.').concat('0', '0').slice(0, 3).join('.')
}

describe('the example of', () => {
  const shown = rows.filter(({ sdk, row }) => !NO_FACT.has(row.kind) && exampleOf({ sdk, row }) !== undefined)

  it.each(shown)('$title shows exactly its kind', (each) => {
    const { row, path } = each
    const facts = factsOfExample(each)
    expect([...new Set(facts.map(({ kind }) => kind))].filter((kind) => kind === row.kind || !BESIDE[row.kind]?.includes(kind))).toEqual([row.kind])
    const name = /([\w$]+)(?:\(\))+$/.exec(path)?.[1] ?? path
    expect(facts.filter(({ kind }) => kind === row.kind).map((fact) => fact.name.split('.').at(-1))).toContain(name)
  })

  it('every kind that becomes a fact', () => {
    expect([...new Set(shown.map(({ row }) => row.kind))].sort()).toEqual(expect.arrayContaining(['agent-run', 'fan-out', 'group-chat', 'limiter', 'model-call', 'retry']))
  })

  it('no kind that is left out is a kind of fact', () => {
    const left = rows.filter(({ sdk, row }) => NO_FACT.has(row.kind) && exampleOf({ sdk, row }) !== undefined)
    for (const each of left) expect(factsOfExample(each).map(({ kind }) => kind)).not.toContain(each.row.kind)
  })
})
