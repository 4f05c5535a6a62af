/** What cannot be known stays silent: a rule, with its deciding value in each of the shapes that hide it. */
import { describe, expect, it } from 'vitest'
import type { RuleName } from '../../rules/index.js'
import { findingsOf, lint, listingOf } from '../linting.js'

/** A way to write options of which nobody can tell what `key` is. */
interface Hidden {
  readonly imports?: string
  readonly parameters?: string
  readonly before?: string
  readonly options: (key: string) => string
}

const SHAPES = {
  'spread': { parameters: 'given: Options', options: () => '{ ...given }' },
  'parameter': { parameters: 'value: number', options: (key) => `{ ${key}: value }` },
  'imported value': { imports: "import { VALUE } from './limits.js'", options: (key) => `{ ${key}: VALUE }` },
  'awaited config': { imports: "import { loadConfig } from './config.js'", before: 'const config = await loadConfig()', options: (key) => `{ ${key}: config.value }` },
  'computed key': { parameters: 'name: string', options: () => '{ [name]: 3 }' },
} satisfies Record<string, Hidden>

/** A program of which a rule speaks only if it knows a value. */
interface Program {
  readonly what: string
  /** The name of the option that decides. */
  readonly key: string
  /** Options with which the rule reports: what makes the silence of the others mean something. */
  readonly open: string
  readonly preset?: 'strict'
  /** Why the shapes are one to us: code counts up to the value, or runs it, whatever it is. */
  readonly alike?: string
  readonly text: (hidden: Required<Omit<Hidden, 'options'>>, options: string) => string
}

function write({ text, key }: Program, { imports = '', parameters = '', before = '', options }: Hidden): string {
  return text({ imports, parameters, before }, options(key))
}

/** Tests that a rule says nothing of these programs while the value is hidden, and speaks once it is written out. */
export function silentWhereUnknown(rule: RuleName, programs: readonly [Program, ...Program[]]): void {
  describe(`${rule}, with a value that is`, () => {
    const cases = Object.entries<Hidden>(SHAPES).flatMap(([shape, hidden]) => programs.map((program) => ({ shape, what: program.what, code: write(program, hidden) })))

    it.each(cases)('$shape, is silent: $what', ({ code }) => {
      expect(findingsOf(lint(code))).toEqual([])
      // Other rules may have something else to say there.
      expect(findingsOf(lint(code, { preset: 'strict' })).filter((finding) => finding.endsWith(` ${rule}`))).toEqual([])
    })

    it.each(programs.map((program) => ({ ...program, code: write(program, { options: () => program.open }) })))('written out, reports: $what', ({ preset, code }) => {
      const found = findingsOf(lint(code, { preset: preset ?? 'recommended' })).map((finding) => finding.split(' ')[1])
      expect(preset === 'strict' ? found.filter((each) => each === rule) : found).toEqual([rule])
    })

    it('hidden is seen in each program, and no two programs are the same to us', () => {
      const listings = programs.map((program) => listingOf(write(program, SHAPES.spread)))
      expect(listings.filter((listing) => !/^ {2}\S/m.test(listing))).toEqual([])
      expect(new Set(listings).size).toBe(listings.length)
    })

    it.each(programs.filter(({ alike }) => alike === undefined))('each shape is told from the others in the listing: $what', (program) => {
      const listings = Object.entries<Hidden>(SHAPES).map(([, hidden]) => listingOf(write(program, hidden)))
      expect([...new Set(listings)]).toEqual(listings)
    })
  })
}
