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

function lint(path: string, agents?: object, text = readFileSync(path, 'utf8')): string[] {
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

describe('messages', () => {
  it.each([
    ['fan-out.ts', '`Promise.all` starts `responses.create` through `summarise` (../clients/summarise.ts:4) for every item at once'],
    ['by-reference.ts', '`Promise.all` starts `responses.create` through `summarise` (../clients/summarise.ts:4) for every item at once'],
    ['class.ts', '`Promise.all` starts `responses.create` through `answer` (../clients/assistant.ts:10) for every item at once'],
    ['workspace.ts', '`Promise.all` starts `responses.create` through `extract` (../../packages/extract/src/index.ts:5) for every item at once'],
    ['retry.ts', 'This retry never gives up: it calls `responses.create` through `summarise` (../clients/summarise.ts:4) again'],
    ['loop.ts', 'Only the model ends this loop round `responses.create` through `summarise` (../clients/summarise.ts:4): every exit'],
  ])('of %s say by which function of which file the call is reached', (name, start) => {
    const path = join(root, 'typescript/src/report', name)
    const [message] = new Linter({ cwd: root }).verify(readFileSync(path, 'utf8'), configs as Linter.Config[], { filename: path })
    expect(message?.message.slice(0, start.length)).toBe(start)
  })
})

describe('fixes', () => {
  it('change the file that is linted, and no other', () => {
    const path = join(root, 'typescript/src/report/fan-out.ts')
    const { output } = new Linter({ cwd: root }).verifyAndFix(readFileSync(path, 'utf8'), configs as Linter.Config[], { filename: path })
    expect(output).toContain('docs.map((doc) => limit(() => summarise(doc)))')
    expect(lint(path, undefined, output)).toEqual([])
  })
})

describe('settings.agents.crossFile', () => {
  it('switches it off', () => {
    expect(lint(join(root, 'typescript/src/report/fan-out.ts'), { crossFile: false })).toEqual([])
    expect(lint(join(root, 'typescript/src/report/fan-out.ts'), { crossFile: true })).toEqual(['4 no-unbounded-fan-out'])
  })
})
