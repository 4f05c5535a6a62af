/** What is nested too deeply is one error: the stack holds, for the parser and for whoever walks the tree. */
import { describe, expect, it } from 'vitest'
import { parse, type Node } from '../../src/python.js'
import { childrenOf } from './nodes.js'

function depthOf(node: Node): number {
  return 1 + Math.max(0, ...childrenOf(node).map(depthOf))
}

const nested: [string, (depth: number) => string][] = [
  ['parentheses', (n) => `${'('.repeat(n)}x${')'.repeat(n)}`],
  ['parentheses that are never closed', (n) => '('.repeat(n)],
  ['lists', (n) => `${'['.repeat(n)}${']'.repeat(n)}`],
  ['dicts', (n) => `${'{1: '.repeat(n)}x${'}'.repeat(n)}`],
  ['calls in calls', (n) => `${'f('.repeat(n)}${')'.repeat(n)}`],
  ['calls of calls', (n) => `f${'()'.repeat(n)}`],
  ['attributes', (n) => `x${'.a'.repeat(n)}`],
  ['subscripts', (n) => `x${'[0]'.repeat(n)}`],
  ['signs', (n) => `${'-'.repeat(n)}x`],
  ['nots', (n) => `${'not '.repeat(n)}x`],
  ['sums', (n) => `x${' + x'.repeat(n)}`],
  ['powers', (n) => `x${' ** x'.repeat(n)}`],
  ['lambdas', (n) => `${'lambda: '.repeat(n)}x`],
  ['defaults of lambdas', (n) => `${'lambda x='.repeat(n)}x${': x'.repeat(n)}`],
  ['conditional expressions', (n) => `${'x if y else '.repeat(n)}x`],
  ['f-strings', (n) => `${"f'{".repeat(n)}x${"}'".repeat(n)}`],
  ['formats', (n) => `f'${'{x:'.repeat(n)}${'}'.repeat(n)}'`],
  ['elifs', (n) => `if x: pass\n${'elif x: pass\n'.repeat(n)}`],
  ['blocks', (n) => `${Array.from({ length: n }, (_, i) => `${' '.repeat(i)}if x:\n`).join('')}${' '.repeat(n)}pass`],
  ['patterns', (n) => `match x:\n  case ${'['.repeat(n)}${']'.repeat(n)}: pass`],
  ['class patterns', (n) => `match x:\n  case ${'A(x='.repeat(n)}1${')'.repeat(n)}: pass`],
  ['names of patterns', (n) => `match x:\n  case x${'.a'.repeat(n)}: pass`],
]

describe('5,000 deep', () => {
  it.each(nested)('%s', (_, write) => {
    const text = `before\n${write(5000)}\nafter\n`
    const { ast, errors } = parse(text)
    expect(errors.length).toBe(1)
    expect(ast.body.at(0)?.start).toBe(0)
    expect(ast.body.at(-1)?.start).toBe(text.length - 6)
  })
})

describe('as deep as people write', () => {
  it.each(nested.filter(([name]) => name !== 'parentheses that are never closed'))('%s', (_, write) => {
    const { ast, errors } = parse(write(90))
    expect(errors).toEqual([])
    expect(ast.body.length).toBe(1)
  })
})

it('each of many levels is deep in its own way', () => {
  const level = (inner: string) => `(${inner}${'.a'.repeat(300)})`
  let text = 'x'
  for (let i = 0; i < 100; i++) text = level(text)
  const { ast, errors } = parse(`${text}\nafter`)
  expect(errors.map(({ message }) => message)).toEqual(['too deeply nested'])
  expect(depthOf(ast)).toBeLessThan(1100)
})
