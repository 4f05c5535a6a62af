import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import { Changes } from './changed.js'
import { cases } from './fixes/cases.js'
import { catalogFileOf, packagesOf } from './rows/installed.js'

const concerned = (...files: readonly string[]): readonly string[] => {
  const changes = new Changes(files)
  return cases.filter((each) => each.environment === undefined && changes.concern(each)).map(({ program }) => program)
}

describe('what a change asks to be proven', () => {
  it.each([
    ['the file of a library', 'src/catalog/claude-agent-sdk.ts', ['turns-claude-agent-query', 'ignored-claude-agent-query', 'flood-claude-agent-query']],
    ['a file of several libraries', 'src/catalog/retriers.ts', ['endless-p-retry']],
    ['a part of a library', 'src/catalog/langchain-models.ts', cases.filter(({ sdks }) => sdks.includes('langchain')).map(({ program }) => program)],
    ['what the language offers', 'src/catalog/ecmascript.ts', cases.filter(({ rule, environment }) => rule === 'require-retry-backoff' && !environment).map(({ program }) => program)],
    ['a program', 'tests/proofs/programs/loop-ai.ts', ['loop-ai']],
    ['a rule', 'rules/require-round-limit.ts', cases.filter(({ rule, environment }) => rule === 'require-round-limit' && !environment).map(({ program }) => program)],
    ['a page', 'README.md', []],
  ])('%s', (_, file, programs) => {
    expect(concerned(file)).toEqual(programs)
  })

  it('rows, where they are run or judged in another way', () => {
    expect(new Changes(['tests/proofs/rows/judge.ts']).concernRows).toBe(true)
    expect(new Changes(['src/catalog/ai.ts']).concernRows).toBe(false)
  })

  it('knows the file of each library that is proven', () => {
    const proven = [...catalog.filter((sdk) => packagesOf(sdk).length > 0).map(({ name }) => name), ...cases.flatMap(({ sdks }) => sdks)]
    const lost = proven.filter((name) => name !== 'zod' && !existsSync(new URL(`../../${catalogFileOf({ name })}`, import.meta.url)))
    expect(lost).toEqual([])
  })
})
