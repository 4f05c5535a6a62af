/** `npm run new`: which files it writes, and that it writes all of them or none. */
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { folderWith, runIn, type Ended } from './folder.js'

const shown = ['src/catalog', 'rules', 'docs/rules', 'tests/rules']

let root: string
beforeEach(() => {
  root = folderWith({})
  for (const folder of shown) cpSync(folder, join(root, folder), { recursive: true })
})

const create = (...words: string[]): Ended => runIn(root, 'new/run.js', words)

function texts(): Map<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(files.map(({ parentPath, name }) => join(parentPath, name)).map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

/** The lines that a text has more than another, in order. */
function added(after = '', before = ''): string[] {
  const known = before.split('\n')
  return after.split('\n').filter((line) => !known.includes(line))
}

/** Paths that differ, and the lines that are new in files that were there. */
function difference(before: ReadonlyMap<string, string>): { fresh: string[], changed: Record<string, string[]> } {
  const after = texts()
  expect([...before.keys()].filter((path) => !after.has(path))).toEqual([])
  const fresh = [...after.keys()].filter((path) => !before.has(path)).sort()
  const changed = [...before].filter(([path, text]) => after.get(path) !== text)
  return { fresh, changed: Object.fromEntries(changed.map(([path, text]) => [path, added(after.get(path), text)])) }
}

describe('a library', () => {
  it.each([
    ['demo-sdk', 'demo-sdk', 'demoSdk'],
    ['@acme/agent.sdk', 'acme-agent-sdk', 'acmeAgentSdk'],
    ['zzz', 'zzz', 'zzz'],
    ['aa', 'aa', 'aa'],
  ])('%s is one data file, and its lines in the list', (name, file, identifier) => {
    const before = texts()
    expect(create('sdk', name)).toMatchObject({ status: 0 })
    expect(difference(before)).toEqual({
      fresh: [`src/catalog/${file}.ts`],
      changed: { 'src/catalog/index.ts': [`import { ${identifier} } from './${file}.js'`, `  ${identifier},`] },
    })
    expect(texts().get(`src/catalog/${file}.ts`)).toContain(`packages: ['${name}']`)
  })

  it('stands in the order of the files, among the imports and in the list', () => {
    expect(create('sdk', 'demo-sdk')).toMatchObject({ status: 0 })
    const lines = texts().get('src/catalog/index.ts')?.split('\n') ?? []
    const orderOf = (pattern: RegExp): string[] => lines.flatMap((line) => pattern.exec(line)?.[1] ?? [])
    const imports = orderOf(/^import \{ (\w+) \} from/)
    expect(imports).toContain('demoSdk')
    expect(orderOf(/^ {2}(?:\.\.\.)?(\w+),$/)).toEqual(imports)
    const files = orderOf(/^import \{ \w+ \} from '(.+)'$/)
    expect(files).toEqual(files.toSorted((one, other) => (one < other ? -1 : 1)))
  })
})

describe('a rule', () => {
  it('is a page, a file, a test, and its lines in the list', () => {
    const before = texts()
    expect(create('rule', 'require-budget')).toMatchObject({ status: 0 })
    expect(difference(before)).toEqual({
      fresh: ['docs/rules/require-budget.md', 'rules/require-budget.ts', 'tests/rules/require-budget.test.ts'],
      changed: { 'rules/index.ts': ["import requireBudget from './require-budget.js'", "  'require-budget': requireBudget,"] },
    })
  })
})

describe('nothing is written', () => {
  it.each([
    [[], 'Say what is new'],
    [['thing', 'acme'], 'Say what is new'],
    [['sdk'], 'One name is needed'],
    [['sdk', 'acme', 'other'], 'One name is needed'],
    [['sdk', 'Acme'], 'is no name of a package'],
    [['sdk', '../acme'], 'is no name of a package'],
    [['sdk', '@acme/../../x'], 'is no name of a package'],
    [['sdk', 'p-limit'], 'src/catalog/limiters.ts describes `p-limit` already'],
    [['sdk', 'openai'], 'src/catalog/openai.ts describes `openai` already'],
    [['sdk', 'lookup'], 'src/catalog/lookup.ts is there already'],
    [['sdk', 'fan.outs'], 'src/catalog/fan-outs.ts is there already'],
    [['sdk', 'new'], 'A file cannot be called `new`'],
    [['sdk', '@acme/utils'], 'A file cannot be called `acme-utils`'],
    [['rule', 'budget'], 'is no name of a rule'],
    [['rule', 'no-Budget'], 'is no name of a rule'],
    [['rule', 'no-unbounded-retry'], 'docs/rules/no-unbounded-retry.md is there already'],
  ])('for %j: %s', (words, sentence) => {
    const before = texts()
    const { status, said } = create(...words)
    expect(status).toBe(1)
    expect(said).toContain(sentence)
    expect(texts()).toEqual(before)
  })

  it.each([
    [['sdk', 'acme'], 'src/catalog/index.ts', '  ai,\n  ...anthropic,\n', '  ai, ...anthropic,\n'],
    [['sdk', 'acme'], 'src/catalog/index.ts', '  ai,\n  ...anthropic,\n', '  ...anthropic,\n  ai,\n'],
    [['rule', 'require-budget'], 'rules/index.ts', 'const table = {', 'const all = {'],
  ])('for %j if the list has another form', (words, list, line, other) => {
    const path = join(root, list)
    writeFileSync(path, readFileSync(path, 'utf8').replace(line, other))
    const before = texts()
    expect(create(...words)).toMatchObject({ status: 1, said: expect.stringContaining(`${list} no longer has`) as string })
    expect(texts()).toEqual(before)
  })

  it('of the first files if a later one cannot be written', () => {
    rmSync(join(root, 'tests/rules'), { recursive: true })
    writeFileSync(join(root, 'tests/rules'), 'a file where the folder should be')
    const before = texts()
    expect(create('rule', 'require-budget')).toMatchObject({ status: 1, said: expect.stringContaining('Nothing was changed') as string })
    expect(texts()).toEqual(before)
  })

  it('elsewhere than at the root of the repository', () => {
    rmSync(join(root, 'src'), { recursive: true })
    rmSync(join(root, 'rules'), { recursive: true })
    for (const words of [['sdk', 'acme'], ['rule', 'require-budget']]) {
      const before = texts()
      expect(create(...words)).toMatchObject({ status: 1, said: expect.stringContaining('run this at the root of the repository') as string })
      expect(texts()).toEqual(before)
    }
  })
})
