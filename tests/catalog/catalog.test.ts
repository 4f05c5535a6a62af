import { satisfies } from 'semver'
import { describe, expect, it } from 'vitest'
import { catalog } from '../../src/catalog/index.js'
import type { Limit, Path, Sdk } from '../../src/catalog/sdk.js'
import { validateSdk } from '../../src/catalog/validate.js'
import { exampleOf, factRows, languageOf, rows, rowsOf } from './rows.js'

const titled = catalog.map((sdk) => [sdk.name, sdk] as const)

function pathsOf(sdk: Sdk): readonly Path[] {
  return [...Object.keys(sdk.calls ?? {}), ...Object.keys(sdk.values ?? {})]
}

function limitsOf(row: object): readonly Limit[] {
  return 'limit' in row && row.limit ? [row.limit as Limit] : []
}

describe('every library', () => {
  it('has a name of its own in its language', () => {
    const names = catalog.map((sdk) => `${languageOf(sdk)} ${sdk.name}`)
    expect(new Set(names).size).toBe(names.length)
  })

  it.each(titled)('%s is data that survives JSON', (_, sdk) => {
    expect(JSON.parse(JSON.stringify(sdk))).toStrictEqual(sdk)
  })

  it.each(titled)('%s passes the check that users’ libraries pass', (_, sdk) => {
    expect(validateSdk(sdk.name, sdk)).toStrictEqual({ sdk })
  })

  it.each(titled)('%s has aliases that lead to something, and none that hides a path', (_, sdk) => {
    const paths = pathsOf(sdk)
    for (const [alias, target] of Object.entries(sdk.aliases ?? {})) {
      expect(paths, `${alias} hides a path`).not.toContain(alias)
      if (target === '*') continue
      const led = paths.filter((path) => path === target || path.startsWith(`${target}.`) || path.startsWith(`${target}(`))
      expect(led, `${alias} leads to ${target}, which nothing begins with`).not.toHaveLength(0)
    }
  })

  it('claims no path of a package that another one claims', () => {
    const claims = catalog.flatMap((sdk) => sdk.packages.flatMap((name) => pathsOf(sdk).map((path) => `${languageOf(sdk)} ${name} ${path}`)))
    expect(claims.filter((claim, index) => claims.indexOf(claim) !== index)).toStrictEqual([])
  })
})

describe('rows for several versions', () => {
  const meanings = catalog.flatMap((sdk) => Object.entries(sdk.calls ?? {}).map(([path, meaning]) => ({ sdk, path, versions: rowsOf(meaning).map((row) => row.versions) })))
  const several = meanings.filter(({ versions }) => versions.length > 1).map((each) => [`${each.sdk.name}: ${each.path}`, each] as const)

  it.each(several)('%s: each names its versions, the newest stand first', (_, { sdk, versions }) => {
    expect(versions).not.toContain(undefined)
    const [newest, ...older] = versions as readonly string[]
    const checked = sdk.checked?.[languageOf(sdk)] ?? ''
    expect(satisfies(checked, newest ?? '')).toBe(true)
    for (const range of older) expect(satisfies(checked, range)).toBe(false)
  })
})

describe('what rows say', () => {
  it.each(factRows.map((each) => [each.title, each] as const))('%s has an example and says how it is known', (_, each) => {
    const { row } = each
    expect(exampleOf(each)).toMatch(/\S/)
    expect(row.evidence).toMatch(/^(run|read)$/)
  })

  const units = rows.flatMap(({ title, row }) => ('unit' in row ? [[title, row] as const] : []))
  it.each(units)('%s names its unit in the plural and completes “at the limit it …”', (_, row) => {
    expect(row.unit).toMatch(/^\p{Ll}+(?: \p{Ll}+)*?s(?: |$)/u)
    if (limitsOf(row).length > 0) expect(row.atLimit).toMatch(/^\p{Ll}[^]*[^.]$/u)
  })

  const limits = rows.flatMap(({ title, row }) => limitsOf(row).map((limit) => [title, limit] as const))
  it.each(limits)('%s: what infinity does not bound, a huge number does not bound either', (_, { never = [] }) => {
    expect(never.includes('huge')).toBe(never.includes('Infinity') || never.includes('huge'))
    if (never.includes('Infinity')) expect(never).toContain('huge')
  })

  it.each(limits.filter(([, { write }]) => write))('%s: what a fix writes holds the number and imports what it names', (_, { write }) => {
    expect(write?.code).toContain('$n')
    for (const { as } of write?.imports ?? []) expect(write?.code).toContain(as)
  })
})

describe('what the house rests on', () => {
  it.each(['openai', 'ai', '@openai/agents', '@anthropic-ai/sdk', '@anthropic-ai/claude-agent-sdk', 'langchain'])('%s is known and was checked', (name) => {
    expect(catalog.find((sdk) => sdk.name === name && languageOf(sdk) === 'javascript')?.checked?.javascript).toMatch(/^\d+\.\d+\.\d+$/)
  })

  it('what is not given differs from library to library', () => {
    const absent = Object.fromEntries(factRows.flatMap(({ path, row }) => (row.kind === 'agent-run' && !row.versions?.startsWith('<') ? [[path, row.absent] as const] : [])))
    expect(absent).toMatchObject({
      'generateText()': { ends: 'sdk', after: 1 },
      'ToolLoopAgent().generate()': { ends: 'sdk', after: 20, report: 'strict' },
      'OpenAI().chat.completions.runTools()': { ends: 'sdk', after: 10, report: 'strict' },
      'run()': { ends: 'sdk', after: 10, report: 'strict' },
      'Anthropic().messages.toolRunner()': { ends: 'model', report: 'recommended' },
      'query()': { ends: 'model', report: 'recommended' },
      'createAgent().invoke()': { ends: 'sdk', after: 25, report: 'strict' },
      'AgentExecutor().invoke()': { ends: 'sdk', after: 15, report: 'strict' },
      'initiateChat()': { ends: 'model', report: 'recommended' },
    })
  })
})
