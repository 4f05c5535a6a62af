import { parse } from '@typescript-eslint/parser'
import { lowerProgram } from '../../../../src/languages/javascript/lower/index.js'
import { printModule } from '../../../../src/program/print.js'
import type { Module } from '../../../../src/program/tree.js'

/** The program of a TypeScript source with markup. */
export function lowered(source: string): Module {
  return lowerProgram(parse(source, { range: true, ecmaFeatures: { jsx: true } }), source, 'file.tsx')
}

export function printed(source: string): string {
  return printModule(lowered(source))
}

/** A text without the indentation of the test it stands in. */
export function listing(strings: TemplateStringsArray): string {
  const lines = (strings.raw[0] ?? '').split('\n').slice(1, -1)
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)))
  return lines.map((line) => `${line.slice(indent)}\n`).join('')
}
