/** The invariants of the house that no type can hold. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

const folders = ['src', 'rules', 'tests', '.ci', 'docs/contributing']

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return files.filter((path) => !path.split(sep).includes('node_modules'))
}

describe('names', () => {
  it('of files and folders say what is in them', () => {
    const empty = /(?:^|-)(?:utils?|helpers?|common|misc)$/u
    const all = folders.flatMap(filesBelow)
    expect(all).toContain(join('src', 'program', 'tree.ts'))
    expect(all.filter((path) => path.split(sep).some((name) => empty.test(name.replace(/\..*$/u, ''))))).toEqual([])
  })

  it.each(['rules', 'src/program', 'src/analysis'])('%s does not know Python, so that no rule holds for one language', (folder) => {
    expect(filesBelow(folder).filter((path) => /python/iu.test(readFileSync(path, 'utf8')))).toEqual([])
  })
})

describe('imports', () => {
  const imports = new Set(['house/import-directions', 'house/installed-packages', 'no-restricted-imports'])
  // Without types, which these rules do not need, the importing file need not exist.
  const untyped = { languageOptions: { parserOptions: { projectService: false } } }
  const eslint = new ESLint({ ruleFilter: ({ ruleId }) => imports.has(ruleId), overrideConfig: untyped })

  async function isAllowed(file: string, specifier: string): Promise<boolean> {
    const [result] = await eslint.lintText(`import { x } from '${specifier}'\nexport const y = x\n`, { filePath: file })
    const messages = result?.messages ?? []
    expect(messages.filter(({ fatal }) => fatal)).toEqual([])
    return messages.length === 0
  }

  it.each([
    ['src/analysis/x.ts', '../program/tree.js'],
    ['src/analysis/x.ts', '../catalog/sdk.js'],
    ['src/analysis/x.ts', '../languages/frontend.js'],
    ['src/languages/frontend.ts', '../catalog/sdk.js'],
    ['src/cli/x.ts', '../program/tree.js'],
    ['src/cli/x.ts', '@typescript-eslint/parser'],
    ['src/cli/x.ts', 'ignore'],
    ['src/cli/x.ts', 'node:fs/promises'],
    ['tests/x.test.ts', 'vitest'],
    ['rules/no-x.ts', '../src/rule.js'],
    ['rules/index.ts', './no-x.js'],
    ['src/languages/javascript/lower/x.ts', '../index.js'],
  ])('%s may import %s', async (file, specifier) => {
    expect(await isAllowed(file, specifier)).toBe(true)
  })

  it.each([
    ['src/program/x.ts', '../languages/frontend.js'],
    ['src/catalog/x.ts', '../languages/frontend.js'],
    ['src/languages/x/y.ts', '../../catalog/index.js'],
    ['src/analysis/x.ts', '../languages/javascript/lower/module.js'],
    ['src/analysis/x.ts', '../cli/run.js'],
    ['src/project/x.ts', '../cli/run.js'],
    ['src/index.ts', './cli/run.js'],
    ['src/analysis/x.ts', '@typescript-eslint/utils'],
    ['src/project/x.ts', '@typescript-eslint/utils/ast-utils'],
    ['src/rule.ts', '@typescript-eslint/utils'],
    // Types of it, yes; the package is not there where ours is installed.
    ['src/languages/javascript/lower/module.ts', '@typescript-eslint/utils'],
    ['src/cli/x.ts', '@typescript-eslint/utils'],
    ['src/index.ts', '@typescript-eslint/parser'],
    ['src/languages/x/y.ts', 'typescript'],
    ['rules/no-x.ts', '../src/catalog/sdk.js'],
    ['rules/no-x.ts', './no-y.js'],
    ['rules/no-x.ts', 'eslint'],
    ['src/cli/x.ts', 'vitest'],
    ['src/project/x.ts', '@typescript-eslint/rule-tester'],
  ])('%s may not import %s', async (file, specifier) => {
    expect(await isAllowed(file, specifier)).toBe(false)
  })
})
