/** Input that nobody writes by hand: no throw, no hang, nothing said outside the file, no edit that breaks it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@typescript-eslint/parser'
import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { NO_FACTS } from '../src/analysis/query.js'
import { analyze, filesTooDeep, listFacts } from '../src/analyze.js'
import plugin from '../src/index.js'
import { settingsOf } from '../src/settings.js'
import { project } from './cli/project.js'
import { apply, lint, sourceCodeOf } from './linting.js'
import { ODD_PROGRAMS, DEEP } from './odd-programs.js'

/** Milliseconds of the processor that the analysis of one file may take, on a slow machine. */
const LONGEST = 20_000

function expectPlaced(text: string, messages: readonly Linter.LintMessage[]): void {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/u)
  for (const { line, column, endLine = line, endColumn = column, message } of messages) {
    expect(lines[line - 1]?.length ?? -1, message).toBeGreaterThanOrEqual(column - 1)
    expect(lines[endLine - 1]?.length ?? -1, message).toBeGreaterThanOrEqual(endColumn - 1)
    expect(endLine).toBe(line)
  }
}

/** Every fix and every suggestion leaves a file that parses. */
function expectParsing(text: string, messages: readonly Linter.LintMessage[]): number {
  const edits = messages.flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)])
  for (const edit of edits) {
    const written = apply(text, edit)
    expect(() => parse(written, { sourceType: 'module' }), written).not.toThrow()
  }
  return edits.length
}

describe('an odd program', () => {
  it.each(ODD_PROGRAMS)('%s', (_, text) => {
    const source = sourceCodeOf(text)
    const start = process.cpuUsage()
    const { facts, failure } = analyze(source, 'odd.ts', settingsOf(undefined))
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(LONGEST)
    expect(failure).toBeUndefined()
    expect(facts.all.length).toBeGreaterThan(0)
    expect(facts.all.filter(({ at }) => at.start < 0 || at.start >= at.end || at.end > text.length)).toEqual([])
    // Two megabytes take the parser many times as long as us.
  }, 180_000)

  it.each(ODD_PROGRAMS.filter(([, text]) => text.length < 20_000))('%s: findings and edits', (_, text) => {
    const messages = lint(text, { preset: 'strict' })
    expect(messages.filter(({ fatal, messageId }) => fatal === true || messageId === 'failed')).toEqual([])
    expectPlaced(text, messages)
    expectParsing(text, messages)
  })

  it.each(DEEP)('%s: one message of the parser at most', (_, text) => {
    const messages = lint(text, { preset: 'strict' })
    expect(messages.filter(({ ruleId }) => ruleId !== null)).toEqual([])
    expect(messages.length).toBeLessThanOrEqual(1)
  })
})

it('a file that does not parse gets one message, and the run goes on', async () => {
  const { run, messages } = project(
    { 'package.json': '{ "type": "module" }', 'a.ts': 'const = 1\n', 'b.ts': "import { GroupChat, GroupChatManager } from './agents.js'\nexport const chat = new GroupChat({ agents: [], messages: [] })\n" },
    { plugin, listFacts, filesTooDeep },
  )
  const byFile = await messages('.')
  expect(byFile['a.ts']).toEqual([expect.objectContaining({ fatal: true, line: 1 })])
  expect(byFile['b.ts']?.map(({ ruleId }) => ruleId)).toEqual(['agents/require-round-limit'])
  expect((await run('.')).code).toBe(1)
})

describe('a file that the analysis does not get to the end of', () => {
  const text = "import OpenAI from 'openai'\nawait new OpenAI().responses.create({})\n"
  /** Its first statement cannot be looked at. */
  const throwing = (error: Error): { text: string, ast: object } => ({ text, ast: { type: 'Program', body: [{ get type(): never { throw error } }] } })
  const exhausted = (): RangeError => new RangeError('Maximum call stack size exceeded')

  it('for lack of stack: no finding, and it is known as too deep until it is not', () => {
    expect(analyze(throwing(exhausted()), 'deep.ts', settingsOf(undefined))).toEqual({ facts: NO_FACTS })
    expect([...filesTooDeep()]).toEqual(['deep.ts'])
    analyze(sourceCodeOf('f()'), 'deep.ts', settingsOf(undefined))
    expect([...filesTooDeep()]).toEqual([])
  })

  it('for lack of stack: its listing says so', () => {
    const file = { path: 'deep.ts', sourceCode: throwing(exhausted()), settings: undefined }
    expect(listFacts(file)).toBe('Too deep to analyse: nothing is known of this file.\n')
  })

  it('by a fault of ours: that is handed on, whatever its class', () => {
    const { failure } = analyze(throwing(new RangeError('Invalid array length')), 'a.ts', settingsOf(undefined))
    expect(failure?.message).toBe('Invalid array length')
    expect([...filesTooDeep()]).toEqual([])
  })
})

/** A small repeatable source of whole numbers below `n`. */
function numbersFrom(seed: number): (n: number) => number {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

describe('cases cut off anywhere and continued with another', () => {
  const folder = join(import.meta.dirname, 'cases')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\/.*\.ts$/.test(file)).sort()
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  /** How often a case is cut: a rule with few cases has as many cuts as the others have all together. */
  const cutsOf = (cases: number): number => Math.max(10, Math.ceil(100 / cases))

  /** The start of a text and the end of another; every other time cut between lines, so that much of it parses. */
  function splice(one: string, other: string, below: (n: number) => number): string {
    if (below(2) === 0) return one.slice(0, below(one.length)) + other.slice(below(other.length))
    const blocks = (text: string): string[] => text.split(/(?<=\n\}?\n)/)
    const [head, tail] = [blocks(one), blocks(other)]
    return [...head.slice(0, below(head.length + 1)), ...tail.slice(below(tail.length + 1))].join('')
  }

  it('are there', () => {
    expect(files.length).toBeGreaterThan(100)
  })

  it.each(Object.keys(plugin.rules))('%s', (rule) => {
    let parsed = 0
    let edits = 0
    const own = files.filter((file) => file.startsWith(`${rule}/`)).length
    files.forEach((file, index) => {
      if (!file.startsWith(`${rule}/`)) return
      const below = numbersFrom(index + 1)
      for (let cut = 0; cut < cutsOf(own); cut++) {
        const text = splice(texts[index] ?? '', texts[below(texts.length)] ?? '', below)
        const messages = lint(text, { preset: cut % 2 === 0 ? 'strict' : 'recommended' })
        if (messages.some(({ fatal }) => fatal)) continue
        parsed++
        expect(messages.filter(({ messageId }) => messageId === 'failed'), text).toEqual([])
        const ours = messages.filter(({ ruleId }) => ruleId?.startsWith('agents/'))
        expectPlaced(text, ours)
        edits += expectParsing(text, ours)
      }
    })
    // One for each file on the average: half of what is cut parses no more.
    expect(parsed).toBeGreaterThan(own)
    const { meta } = plugin.rules[rule as keyof typeof plugin.rules]
    if (meta?.fixable || meta?.hasSuggestions) expect(edits).toBeGreaterThan(own)
  })
})
