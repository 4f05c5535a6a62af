/** A finding of one file depends on others: what a process that lives on, and ESLint's cache, know of a change there. */
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { ESLint, type Linter } from 'eslint'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import plugin from '../../src/index.js'
import { findingsOf } from '../linting.js'

const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.recommended, ...plugin.configs['python/recommended']]

const CALL = "import OpenAI from 'openai'\nconst client = new OpenAI()\nexport const ask = (text: string) => client.responses.create({ model: 'gpt-5', input: text })\n"
const FLOOD = "import { ask } from './ask.js'\nexport const all = (texts: string[]) => Promise.all(texts.map((text) => ask(text)))\n"
const FOUND = ['2 no-unbounded-fan-out']

/** Of as many characters as the helper that calls a model, and calls none. */
const QUIET = 'export const ask = async (text: string) => text\n//'.padEnd(CALL.length, '-')

let root: string

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'agents-stale-'))
  write('package.json', '{ "name": "stale", "dependencies": { "openai": "^6" } }')
  write('ask.ts', CALL)
  write('main.ts', FLOOD)
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

const elapsed = performance.now.bind(performance)
let ahead = 0

/** Time only ever goes on, from one test to the next as well. */
function tenSecondsLater(): void {
  ahead += 11_000
  vi.spyOn(performance, 'now').mockImplementation(() => elapsed() + ahead)
}

function write(path: string, text: string): void {
  writeFileSync(join(root, path), text)
}

function engine(options: ESLint.Options = {}): ESLint {
  return new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: config, ...options })
}

describe('in a process that lives on', () => {
  const changes: readonly (readonly [what: string, change: () => void])[] = [
    ['is saved', () => { write('ask.ts', 'export const ask = async (text: string) => text\n') }],
    ['is saved with as many characters', () => { write('ask.ts', QUIET) }],
    ['is saved with as many characters, and its time is set back', () => {
      const { atime, mtime } = statSync(join(root, 'ask.ts'))
      write('ask.ts', QUIET)
      utimesSync(join(root, 'ask.ts'), atime, mtime)
    }],
    ['is replaced by one that is older', () => {
      write('old.ts', QUIET)
      utimesSync(join(root, 'old.ts'), 1_000_000, 1_000_000)
      renameSync(join(root, 'old.ts'), join(root, 'ask.ts'))
    }],
    ['is removed', () => { rmSync(join(root, 'ask.ts')) }],
    ['is replaced by a folder', () => {
      rmSync(join(root, 'ask.ts'))
      mkdirSync(join(root, 'ask.ts'))
    }],
  ]

  it.each(changes)('the text of an editor is linted anew after a helper %s', async (_, change) => {
    const eslint = engine()
    // Not what stands on the disk: the file is open and unsaved.
    const lint = async (): Promise<string[]> => findingsOf((await eslint.lintText(FLOOD, { filePath: join(root, 'open.ts') }))[0]?.messages ?? [])
    expect(await lint()).toEqual(FOUND)
    change()
    expect(await lint()).toEqual([])
  })

  it('a helper that begins to call a model is known after ten seconds', async () => {
    write('ask.ts', QUIET)
    const eslint = engine()
    const lint = async (): Promise<string[]> => findingsOf((await eslint.lintText(FLOOD, { filePath: join(root, 'open.ts') }))[0]?.messages ?? [])
    expect(await lint()).toEqual([])
    write('ask.ts', CALL)
    tenSecondsLater()
    expect(await lint()).toEqual(FOUND)
  })

  it('the same holds for Python', async () => {
    write('ask.py', 'from openai import AsyncOpenAI\nclient = AsyncOpenAI()\nasync def ask(text):\n    return await client.responses.create(model="gpt-5", input=text)\n')
    const text = 'import asyncio\nfrom ask import ask\nasync def main(texts):\n    await asyncio.gather(*[ask(text) for text in texts])\n'
    const eslint = engine()
    const lint = async (): Promise<number> => (await eslint.lintText(text, { filePath: join(root, 'main.py') }))[0]?.messages.length ?? -1
    expect(await lint()).toBe(1)
    write('ask.py', 'async def ask(text):\n    return text\n')
    expect(await lint()).toBe(0)
  })
})

describe("ESLint's own cache", () => {
  const lint = async (cache: boolean): Promise<string[]> => {
    const results = await engine(cache ? { cache, cacheLocation: join(root, '.cache'), cacheStrategy: 'content' } : {}).lintFiles(['main.ts'])
    return findingsOf(results[0]?.messages ?? [])
  }

  it('keeps a finding that a change in another file has answered, until the file itself changes', async () => {
    expect(await lint(true)).toEqual(FOUND)
    write('ask.ts', QUIET)
    expect(await lint(true)).toEqual(FOUND)
    expect(await lint(false)).toEqual([])
    write('main.ts', `${FLOOD}// changed\n`)
    expect(await lint(true)).toEqual([])
  })

  it('keeps the silence that was right before', async () => {
    write('ask.ts', QUIET)
    expect(await lint(true)).toEqual([])
    write('ask.ts', CALL)
    tenSecondsLater()
    expect(await lint(true)).toEqual([])
    expect(await lint(false)).toEqual(FOUND)
  })
})
