import { existsSync, readFileSync } from 'node:fs'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { helpText } from '../../src/cli/arguments.js'
import plugin from '../../src/index.js'
import { fencesOf } from './fences.js'

const readme = readFileSync('README.md', 'utf8')
const [before, after] = ['ts bad', 'ts good'].map((mark) => fencesOf(readme).find(({ info }) => info === mark)?.code ?? '')

describe('README.md', () => {
  it('shows what --fix really writes', () => {
    const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, ...plugin.configs.recommended]
    // The folder decides which packages a fix may import: this one has p-limit.
    const { output, messages } = new Linter({ cwd: process.cwd() }).verifyAndFix(before ?? '', config, { filename: 'docs/examples/readme.ts' })
    expect(output).toBe(after)
    expect(messages).toEqual([])
  })

  it('lists each rule, and links to files that exist', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '')
    for (const name of Object.keys(plugin.rules)) expect(links).toContain(`docs/rules/${name}.md`)
    expect(links.filter((path) => !path.startsWith('http') && !existsSync(path))).toEqual([])
  })

  it('names only options that the command has', () => {
    const known = new Set(helpText().match(/--[a-z-]+/g))
    const named = [...readme.slice(readme.indexOf('## The command')).matchAll(/`(--[a-z-]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((flag) => !known.has(flag))).toEqual([])
  })
})
