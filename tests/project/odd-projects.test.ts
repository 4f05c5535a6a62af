/** Projects that no import should be followed through to its end: nothing is known of them, and nothing hangs. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { findingsOf } from '../linting.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'agents-odd-'))
  write('package.json', '{ "name": "odd", "dependencies": { "openai": "^6" } }')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function lint(path: string, text: string): string[] {
  const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.recommended, ...plugin.configs['python/recommended']]
  return findingsOf(new Linter({ cwd: root }).verify(text, config, { filename: join(root, path) }))
}

const CALL = "import OpenAI from 'openai'\nexport const ask = (text: string) => new OpenAI().responses.create({ model: 'gpt-5', input: text })\n"
const flood = (from: string): string => `import { ask } from '${from}'\nexport const all = (texts: string[]) => Promise.all(texts.map((text) => ask(text)))\n`
const FLOOD = ['2 no-unbounded-fan-out']

describe('a cycle of fifty files', () => {
  beforeEach(() => {
    for (let n = 0; n < 50; n++) {
      write(`${n}.ts`, `import { next as after } from './${(n + 1) % 50}.js'\nexport const next = async (text: string): Promise<string> => after(text)\nexport * from './${(n + 1) % 50}.js'\n`)
    }
  })

  it('comes to an end where nothing in it calls a model', () => {
    expect(lint('main.ts', flood('./0.js').replace('{ ask }', '{ next as ask }'))).toEqual([])
    expect(lint('main.ts', flood('./0.js'))).toEqual([])
  })

  it.each([[3, FLOOD], [49, []]])('is followed to a call that number %i of them hands on, if that is near', (nth, findings) => {
    write(`${nth}.ts`, `${CALL}export * from './${(nth + 1) % 50}.js'\n`)
    expect(lint('main.ts', flood('./0.js'))).toEqual(findings)
  })
})

it('links that lead round in a circle lead nowhere', () => {
  symlinkSync('b.ts', join(root, 'a.ts'))
  symlinkSync('a.ts', join(root, 'b.ts'))
  symlinkSync('.', join(root, 'here'), 'dir')
  write('ask.ts', CALL)
  expect(lint('main.ts', flood('./a.js'))).toEqual([])
  expect(lint('main.ts', flood('./here/here/here/ask.js'))).toEqual(FLOOD)
})

it('a module of five million characters is not read', () => {
  write('generated.ts', CALL + 'export const filler = 0\n'.repeat(210_000))
  const before = performance.now()
  expect(lint('main.ts', flood('./generated.js'))).toEqual([])
  expect(performance.now() - before).toBeLessThan(2000)
})

it('a module that is nested deeper than the stack is unknown', () => {
  write('deep.ts', `${CALL}export const deep = ${'['.repeat(20_000)}${']'.repeat(20_000)}\n`)
  expect(lint('main.ts', flood('./deep.js'))).toEqual([])
})

it('a folder, a declaration, data and an installed package are no files of the project', () => {
  mkdirSync(join(root, 'folder'))
  write('declared.d.ts', 'export declare function ask(text: string): Promise<string>\n')
  write('data.json', '{ "ask": 1 }')
  write('node_modules/installed/package.json', '{ "name": "installed", "main": "index.js" }')
  write('node_modules/installed/index.js', CALL.replace(': string', ''))
  for (const from of ['./folder', './declared', './data.json', 'installed', './ask.js?raw', 'node:fs', 'virtual:ask', '']) expect(lint('main.ts', flood(from)), from).toEqual([])
})

it('a file that changes is read again', () => {
  write('ask.ts', CALL)
  expect(lint('main.ts', flood('./ask.js'))).toEqual(FLOOD)
  write('ask.ts', 'export const ask = async (text: string) => text.length\n')
  expect(lint('main.ts', flood('./ask.js'))).toEqual([])
})

it('where no manifest declares a library, no import is looked at', () => {
  write('ask.ts', CALL)
  write('package.json', '{ "name": "odd", "dependencies": { "express": "^5" } }')
  expect(lint('main.ts', flood('./ask.js'))).toEqual([])
})
