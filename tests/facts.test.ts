/**
 * What is seen in a program, as `eslint-agents facts` prints it: one listing for each case, whatever languages the case
 * is written in. A new listing is made by that command, and read line by line before it is kept.
 *
 * Where a language or its library truly differs, the program has a listing of its own (`case.py.facts`), whose first
 * line says what differs.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listingOf } from './linting.js'

const folder = join(import.meta.dirname, 'facts')
const files = readdirSync(folder)
const programs = files.filter((file) => !file.endsWith('.facts')).sort()
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const cases = programs.filter((file) => file.endsWith('.ts')).map((file) => parse(file).name)
const twins = programs.filter((file) => file.endsWith('.py'))

/** Cases that cannot be written in Python yet, and why. */
const WITHOUT_TWIN: Readonly<Record<string, string>> = {
  'fan-out-of-a-batch': 'the catalog holds no library of Python whose own call sends many requests',
}

/** What the libraries of Python call what those of JavaScript call otherwise; camel case and `_` are seen to apart. */
const SPELLINGS: readonly (readonly [python: RegExp, javascript: string])[] = [
  [/\bopenai-agents Runner\.run(?:_sync)?\b/gu, '@openai/agents run'],
  [/\bopenai-agents\b/gu, '@openai/agents'],
  [/\bopenai AsyncOpenAI\b/gu, 'openai OpenAI'],
  [/(client|model-call) anthropic\b/gu, '$1 @anthropic-ai/sdk'],
  [/\basyncio gather\b/gu, 'Promise.all'],
  [/\basyncio wait\b/gu, 'Promise.race'],
  // `all` is a function of Python's own.
  [/\bfunction all_of\b/gu, 'function all'],
]

/** A listing without what a language's spelling and layout make of it: names of libraries, case, lines, width of columns. */
function common(listing: string): string {
  const spelled = SPELLINGS.reduce((text, [python, javascript]) => text.replace(python, javascript), listing)
  return spelled.replace(/_([a-z])/gu, (_, letter: string) => letter.toUpperCase()).replace(/ +L\d+(?= {2}|$)|(?<=because )L\d+/gmu, '')
}

describe('a listing', () => {
  it.each(cases)('of %s', (name) => {
    expect(listingOf(read(`${name}.ts`), join(folder, `${name}.ts`))).toBe(read(`${name}.facts`))
  })

  it.each(twins)('of its twin %s', (twin) => {
    const found = listingOf(read(twin), join(folder, twin))
    const own = `${twin}.facts`
    const shared = common(read(`${parse(twin).name}.facts`))
    if (!existsSync(join(folder, own))) return void expect(common(found)).toBe(shared)
    const [reason = '', ...lines] = read(own).split('\n')
    expect(reason).toMatch(/^# \S.{30,}\.$/u)
    expect(found).toBe(lines.join('\n'))
    expect(common(found), 'differs from the other no more').not.toBe(shared)
  })

  it('belongs to a program', () => {
    const listings = files.filter((file) => file.endsWith('.facts'))
    expect(listings).toEqual([...cases.map((name) => `${name}.facts`), ...twins.map((twin) => `${twin}.facts`).filter((file) => listings.includes(file))].sort())
  })

  it('is that of two programs', () => {
    expect(cases.filter((name) => !twins.includes(`${name}.py`))).toEqual(Object.keys(WITHOUT_TWIN))
    expect(twins.map((twin) => parse(twin).name).filter((name) => !cases.includes(name))).toEqual([])
  })

  it('shows every kind of fact', () => {
    const shown = files.filter((file) => file.endsWith('.facts')).map(read).join('')
    for (const kind of ['model-call', 'agent-run', 'group-chat', 'group-manager', 'fan-out', 'retry', 'agent-loop', 'loop', 'client', 'agent', 'limiter']) {
      expect(shown).toMatch(new RegExp(String.raw`^ +${kind} `, 'm'))
    }
  })
})
