import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import { helpText } from '../../src/cli/arguments.js'
import plugin from '../../src/index.js'

const readme = readFileSync('README.md', 'utf8')

describe('README.md', () => {
  it('lists each rule, with its page and what it says of itself', () => {
    const unaligned = readme.replaceAll(/ +/gu, ' ')
    for (const [name, { meta }] of Object.entries(plugin.rules)) {
      expect(unaligned).toContain(`| [${name}](docs/rules/${name}.md) | ${String(meta?.docs?.description)} |`)
    }
  })

  it('names each library that calls models, repeats or limits; of Python, those that call models', () => {
    const asks = /"kind":"(?:model-call|agent-run|group-chat)"/u
    const repeats = /"kind":"(?:fan-out|retry|limiter)"/u
    const told = catalog.filter((sdk) => asks.test(JSON.stringify(sdk)) || (sdk.language !== 'python' && repeats.test(JSON.stringify(sdk))))
    const names = told.flatMap(({ packages: [first] }) => first ?? [])
    expect(names).toContain('openai')
    expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
  })

  it('names only options that the command has', () => {
    const known = new Set(helpText().match(/--[a-z-]+/g))
    const named = [...readme.slice(readme.indexOf('## The command')).matchAll(/`(--[a-z-]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((flag) => !known.has(flag))).toEqual([])
  })
})
