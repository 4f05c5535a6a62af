import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { addressOf } from '../../src/package.js'
import { fencesOf, missingCaptions, type Fence } from './fences.js'
import { lintWith, type Preset } from './preset.js'

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url))
const ruleNames = Object.keys(plugin.rules).sort()
const sections = ['## What it reports', '## Options', '## When not to use it']
const OF_CHANGES = '## What this fix changes'

const pageOf = (name: string): string => readFileSync(`${folder}${name}.md`, 'utf8')

/** Options of a rule, by name, from its schema. */
function optionsOf(name: keyof typeof plugin.rules): [name: string, { description: string; type: string }][] {
  const [schema] = plugin.rules[name].meta?.schema as [{ properties: Record<string, { description: string; type: string }> }]
  return Object.entries(schema.properties)
}

/** Rules that speak about a block; a message without a rule is a syntax error, and fails with its text. */
function speaking({ code, line }: Fence, preset: Preset, page: string): string[] {
  const messages = lintWith(preset, code, `docs/rules/${page}-${String(line)}.ts`)
  return messages.map(({ ruleId, message }) => ruleId ?? message)
}

describe('the pages', () => {
  it('are one for each rule', () => {
    const pages = readdirSync(folder).filter((file) => file.endsWith('.md')).map((file) => basename(file, '.md'))
    expect(pages.sort()).toEqual(ruleNames)
  })

  it('are where the rules say: in the package, and in the repository once its address is known', () => {
    for (const name of ruleNames) {
      const url = plugin.rules[name as keyof typeof plugin.rules].meta?.docs?.url ?? ''
      expect(existsSync(fileURLToPath(url)), url).toBe(true)
    }
    const repository = { url: 'git+https://example.com/us/agents.git' }
    expect(addressOf('docs/rules/no-x.md', { version: '1.2.3', repository }, new URL('file:///'))).toBe('https://example.com/us/agents/blob/v1.2.3/docs/rules/no-x.md')
  })
})

describe.each(ruleNames.filter((name) => existsSync(`${folder}${name}.md`)))('%s', (name) => {
  const page = pageOf(name)
  const fences = fencesOf(page)
  const marked = (info: string) => fences.filter((fence) => fence.info === info)

  it('has every section, and what `npm run docs:generate` writes is of today', () => {
    const rule = name as keyof typeof plugin.rules
    expect(page.startsWith(`# ${name}\n\n📝 ${String(plugin.rules[rule].meta?.docs?.description)}.\n`)).toBe(true)
    const { meta } = plugin.rules[rule]
    for (const section of [...sections, ...(meta?.fixable || meta?.hasSuggestions ? [OF_CHANGES] : [])]) expect(page).toContain(`\n${section}\n`)
    const unaligned = page.replaceAll(/ +/gu, ' ')
    for (const [option, { description }] of optionsOf(rule)) expect(unaligned).toContain(`\n| \`${option}\` | ${description} |`)
  })

  it('has several bad and good blocks, and marks no block with another word', () => {
    expect([...marked('ts bad'), ...marked('ts bad strict')].length).toBeGreaterThan(1)
    expect(marked('ts good').length).toBeGreaterThan(1)
    const known = ['ts bad', 'ts good', 'ts bad strict', 'js', 'sh']
    expect(fences.map(({ info }) => info).filter((info) => !known.includes(info))).toEqual([])
    expect(missingCaptions(page)).toEqual([])
  })

  it.each(marked('ts bad'))('reports the block at line $line, and no other rule does', (fence) => {
    expect([...new Set(speaking(fence, 'recommended', name))]).toEqual([`agents/${name}`])
  })

  it.each(marked('ts bad strict'))('reports the block at line $line in strict only', (fence) => {
    expect(speaking(fence, 'recommended', name)).toEqual([])
    expect(speaking(fence, 'strict', name)).toContain(`agents/${name}`)
  })

  it('shows a program for each message', () => {
    const switchedOn = Object.fromEntries(optionsOf(name as keyof typeof plugin.rules).flatMap(([option, { type }]) => (type === 'boolean' ? [[option, true]] : [])))
    const told = fences.filter(({ info }) => info.startsWith('ts bad')).flatMap(({ code, line }) => {
      const path = `docs/examples/${name}-${String(line)}.ts`
      const messages = [...lintWith('strict', code, path, { fix: 'suggest' }), ...lintWith('strict', code, path, { fix: 'suggest' }, { [`agents/${name}`]: ['error', switchedOn] })]
      return messages.flatMap(({ messageId, suggestions = [] }) => [messageId, ...suggestions.map((each) => each.messageId)])
    })
    const ofAnyRule = ['needsPackage', 'failed']
    const messages = Object.keys(plugin.rules[name as keyof typeof plugin.rules].meta?.messages ?? {}).filter((id) => !ofAnyRule.includes(id))
    expect(messages.filter((id) => !told.includes(id))).toEqual([])
  })

  it.each(marked('ts good'))('is silent about the block at line $line', (fence) => {
    expect(speaking(fence, 'recommended', name)).toEqual([])
    if (!plugin.rules[name as keyof typeof plugin.rules].meta?.docs?.recommended) expect(speaking(fence, 'strict', name)).not.toContain(`agents/${name}`)
  })
})
