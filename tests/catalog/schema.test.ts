/** sdk.schema.json, which editors complete descriptions of SDKs by. */
import { readFileSync } from 'node:fs'
import { Linter, type Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import type { Sdk } from '../../src/catalog/sdk.js'
import { runIn } from '../contributing/folder.js'

const { $schema, definitions, ...description } = JSON.parse(readFileSync('sdk.schema.json', 'utf8')) as Record<string, unknown>
const linter = new Linter()

/** What the schema says of a value: ESLint checks the options of a rule by the same standard. */
function refusalOf(value: unknown): string | undefined {
  const rule: Rule.RuleModule = { meta: { schema: { definitions, type: 'array', items: [description] } as Rule.RuleMetaData['schema'] & object }, create: () => ({}) }
  try {
    linter.verify('', { plugins: { schema: { rules: { rule } } }, rules: { 'schema/rule': ['error', value] } })
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

describe('sdk.schema.json', () => {
  it('is of today: npm run docs:generate', () => {
    expect(runIn('.', 'sdk-schema.js', ['--check'])).toEqual({ status: 0, said: '' })
  }, 30_000)

  it('names the standard that it is written in', () => {
    expect($schema).toBe('http://json-schema.org/draft-07/schema#')
  })

  it.each(catalog.map((sdk): [string, Sdk] => [`${sdk.name} (${sdk.language ?? 'javascript'})`, sdk]))('takes %s', (_, sdk) => {
    expect(refusalOf(JSON.parse(JSON.stringify(sdk)))).toBeUndefined()
  })

  it.each([
    ['an unknown key', { packages: ['acme'], cals: {} }, /cals|additional/u],
    ['an unknown kind', { packages: ['acme'], calls: { 'ask()': 'modelcall' } }, /should (?:be equal|match)/u],
    ['a row without what it must say', { packages: ['acme'], calls: { 'ask()': { kind: 'agent-run', unit: 'turns' } } }, /absent/u],
    ['an option that is none', { packages: ['acme'], calls: { 'ask()': { kind: 'model-call', outputlimit: { at: 'arg 0' } } } }, /outputlimit|additional/u],
    ['a text where a list belongs', { packages: 'acme' }, /should be array/u],
  ])('refuses %s', (_, value, said) => {
    expect(refusalOf({ $schema: './node_modules/eslint-plugin-agents/sdk.schema.json', packages: ['acme'] })).toBeUndefined()
    expect(refusalOf(value)).toMatch(said)
  })
})
