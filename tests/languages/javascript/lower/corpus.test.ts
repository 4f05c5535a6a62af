/** Sources that installed packages ship, through two parsers: nothing throws, and every place lies in its file. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseTypeScript } from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import type { TSESTree } from '@typescript-eslint/utils'
import { describe, expect, it } from 'vitest'
import { lowerProgram } from '../../../../src/languages/javascript/lower/index.js'
import { printModule } from '../../../../src/program/print.js'
import type { Module } from '../../../../src/program/tree.js'

const FOLDERS = ['eslint/lib', '@typescript-eslint', 'vitest/dist', 'vite/dist', 'eslint-plugin-eslint-plugin', 'typescript/lib']
const PER_FOLDER = 25
const LARGEST = 200_000

function sources(folder: string): string[] {
  const root = path.join('node_modules', folder)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?js|[cm]?ts)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index, all) => index % Math.ceil(all.length / PER_FOLDER) === 0)
}

function espree(text: string): TSESTree.Program | undefined {
  const linter = new Linter()
  linter.verify(text, [{ languageOptions: { ecmaVersion: 'latest', sourceType: 'module' } }])
  return (linter.getSourceCode() as unknown as { ast?: TSESTree.Program } | null)?.ast
}

function typeScript(text: string): TSESTree.Program | undefined {
  try {
    return parseTypeScript(text, { range: true })
  } catch {
    return undefined
  }
}

/** Each `{ start, end }` in a module that is not a range of its text. */
function misplaced(module: Module, length: number): unknown[] {
  const wrong: unknown[] = []
  const seen = new Set<object>()
  const waiting: unknown[] = [module.body, module.functions, module.classes, [...module.exports.values()]]
  while (waiting.length > 0) {
    const value = waiting.pop()
    if (typeof value !== 'object' || value === null || seen.has(value)) continue
    seen.add(value)
    const { start, end } = value as { start?: unknown; end?: unknown }
    if (typeof start === 'number' && typeof end === 'number' && !(start >= 0 && start <= end && end <= length)) wrong.push(value)
    waiting.push(...Object.values(value))
  }
  return wrong
}

const files = FOLDERS.flatMap(sources)

describe('real files', () => {
  it('are enough', () => {
    expect(files.length).toBeGreaterThan(60)
  })

  it.each([['espree', espree], ['typescript-eslint', typeScript]] as const)('lower from %s', (_, parse) => {
    let lowered = 0
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const ast = text.length > LARGEST ? undefined : parse(text)
      if (!ast) continue
      const module = lowerProgram(ast, text, file)
      expect(misplaced(module, text.length), file).toEqual([])
      expect(() => printModule(module), file).not.toThrow()
      lowered += 1
    }
    expect(lowered).toBeGreaterThan(40)
  }, 120_000)
})
