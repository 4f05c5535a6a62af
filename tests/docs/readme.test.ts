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

  it('names no library that is not known; a new one need not be named, so that adding it touches its data alone', () => {
    const known = JSON.stringify(catalog)
    const [, table = ''] = /^## What it knows$.*?^(\|.*?)\n\n/msu.exec(readme) ?? []
    const named = [...table.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name)
    expect(named).toContain('openai')
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it('names only options that the command has', () => {
    const known = new Set(helpText().match(/--[a-z-]+/g))
    const named = [...readme.slice(readme.indexOf('## The command')).matchAll(/`(--[a-z-]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((flag) => !known.has(flag))).toEqual([])
  })
})
