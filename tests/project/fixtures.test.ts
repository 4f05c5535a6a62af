/**
 * Projects whose calls and bounds stand in different files. Every file is linted by its own path; `reports: rule` at the
 * end of a line is the only finding there, and a file without a mark is silent.
 */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { findingsOf } from '../linting.js'

const root = mkdtempSync(join(realpathSync(tmpdir()), 'agents-project-'))

/** A copy has the links that a package manager makes, which a repository cannot hold. */
beforeAll(() => {
  for (const language of ['typescript', 'python']) cpSync(join(import.meta.dirname, language), join(root, language), { recursive: true })
  mkdirSync(join(root, 'typescript/node_modules/@desk'), { recursive: true })
  symlinkSync('../../packages/extract', join(root, 'typescript/node_modules/@desk/extract'), 'dir')
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

const configs: readonly Linter.Config[] = [
  { files: ['**/*.{js,cjs,mjs,ts,mts,cts,tsx}'], languageOptions: { parser } },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ...plugin.configs.recommended,
  ...plugin.configs['python/recommended'],
]

function lint(path: string, agents?: object): string[] {
  const text = readFileSync(path, 'utf8')
  const config = [...configs, ...(agents ? [{ settings: { agents } }] : [])]
  return findingsOf(new Linter({ cwd: root }).verify(text, config, { filename: path, filterCodeBlock: () => true }))
}

function marks(path: string): string[] {
  return readFileSync(path, 'utf8').split('\n').flatMap((line, index) => {
    const [, rules] = /(?:\/\/|#) reports: ([\w-]+(?:, [\w-]+)*)/u.exec(line) ?? []
    return rules?.split(', ').map((rule) => `${index + 1} ${rule}`) ?? []
  })
}

/** Sources of a fixture, but for those that are broken on purpose. */
function sourcesOf(language: string): string[] {
  const folder = join(import.meta.dirname, language)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:c?js|ts|py|ipynb)$/u.test(path) && !/broken\.\w+$/u.test(path)).sort()
}

describe.each(['typescript', 'python'])('the project in %s', (language) => {
  const sources = sourcesOf(language)

  it.each(sources)('%s', (path) => {
    const file = join(root, language, path)
    expect(lint(file)).toEqual(marks(file))
  })

  it('has more than thirty files, and at least as many silent cases as reported ones', () => {
    const cases = sources.filter((path) => /(?:report|silent)[/\\]/u.test(path))
    expect(sources.length).toBeGreaterThan(30)
    expect(cases.filter((path) => marks(join(root, language, path)).length === 0).length).toBeGreaterThanOrEqual(cases.length / 2)
  })
})

describe('settings.agents.crossFile', () => {
  it('switches it off', () => {
    expect(lint(join(root, 'typescript/src/report/fan-out.ts'), { crossFile: false })).toEqual([])
    expect(lint(join(root, 'typescript/src/report/fan-out.ts'), { crossFile: true })).toEqual(['4 no-unbounded-fan-out'])
  })
})
