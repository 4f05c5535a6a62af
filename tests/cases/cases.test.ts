import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, test } from 'vitest'
import plugin from '../../src/index.js'

const folder = dirname(fileURLToPath(import.meta.url))
const javascript = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx']
const extensions = [...javascript, 'py']
const linter = new Linter({ cwd: join(folder, '../..') })

/** A finding as the marks state it: `line rule`, with the line padded so that text order is line order. */
type Entry = string

const entry = (line: number, rule: string): Entry => `${String(line).padStart(4)} ${rule}`

const caseFiles = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.parentPath !== folder)
  .map((file) => join(file.parentPath, file.name))
  .filter((path) => extensions.some((extension) => path.endsWith(`.${extension}`)))
  .sort()

/** What the marks in the text ask for; throws on a mark that names no rule, so that a typo cannot pass for silence. */
function expected(text: string): Entry[] {
  return text.split('\n').flatMap((line, index) => {
    const mark = /(?:\/\/|#) reports:(.*)$/.exec(line)
    if (mark === null) return []
    return (mark[1] ?? '').split(',').map((name) => {
      const rule = name.trim()
      if (!Object.hasOwn(plugin.rules, rule)) throw new Error(`line ${index + 1}: there is no rule "${rule}"`)
      return entry(index + 1, rule)
    })
  })
}

/** What the plugin says of the text; throws where the file does not parse. */
function found(text: string, path: string): Entry[] {
  const preset = /^(?:\/\/|#) preset: strict\n/.test(text) ? 'strict' : 'recommended'
  const config: Linter.Config[] = [
    {
      files: [`**/*.{${javascript.join(',')}}`],
      languageOptions: { parser },
      linterOptions: { reportUnusedDisableDirectives: 'off' },
    },
    [plugin.configs[preset], plugin.configs[`python/${preset}`]].flat() as Linter.Config[],
  ].flat()
  const messages = linter.verify(text, config, { filename: path })
  return messages.map(({ fatal, line, message, ruleId }) => {
    if (fatal || ruleId === null) throw new Error(`line ${line}: ${message}`)
    return entry(line, ruleId.replace(/^agents\//, ''))
  })
}

describe('cases', () => {
  test('are there', () => {
    expect(caseFiles.length).toBeGreaterThan(100)
  })

  test.each(caseFiles.map((path) => relative(folder, path)))('%s', (name) => {
    const path = join(folder, name)
    const text = readFileSync(path, 'utf8')
    expect(found(text, path).sort()).toEqual(expected(text).sort())
  })
})
