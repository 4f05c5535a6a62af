/**
 * Programs in Python cut off, spliced and indented anew: the parser and all rules take them without a throw, whatever
 * is said stands inside the file, and no edit adds an error. `MUTATIONS` says how many; `npm run test:parser` takes 5,000.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../src/index.js'
import { parse, visitorKeys, type Node } from '../../../src/python.js'
import { apply } from '../../linting.js'

const MUTATIONS = Number(process.env['MUTATIONS'] ?? 300)
const folder = join(import.meta.dirname, '../..')
const sources = ['facts', 'cases', 'parser/samples']
  .flatMap((one) => readdirSync(join(folder, one), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, one, file)))
  .filter((file) => file.endsWith('.py'))
  .sort()
  .map((file) => readFileSync(file, 'utf8'))

type Below = (n: number) => number
const INDENTATIONS = ['', ' ', '  ', '    ', '        ', '\t']

/** A small repeatable source of whole numbers below `n`. */
function numbersFrom(seed: number): Below {
  let state = seed
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
}

const linesOf = (text: string): string[] => text.split(/(?<=\n)/u)

const mutate: Readonly<Record<string, (text: string, other: string, below: Below) => string>> = {
  'cut off': (text, _, below) => text.slice(0, below(text.length + 1)),
  'spliced anywhere': (text, other, below) => text.slice(0, below(text.length + 1)) + other.slice(below(other.length + 1)),
  'spliced between lines': (text, other, below) => {
    const [head, tail] = [linesOf(text), linesOf(other)]
    return [...head.slice(0, below(head.length + 1)), ...tail.slice(below(tail.length + 1))].join('')
  },
  'spliced between statements': (text, other, below) => {
    const [head, tail] = [text.split(/(?<=\n\n\n)/u), other.split(/(?<=\n\n\n)/u)]
    return [...head.slice(0, below(head.length + 1)), ...tail.slice(below(tail.length + 1))].join('')
  },
  'indented anew': (text, _, below) => {
    const lines = linesOf(text)
    const [from, count, indentation] = [below(lines.length), 1 + below(6), INDENTATIONS[below(INDENTATIONS.length)] ?? '']
    return lines.map((line, at) => (at >= from && at < from + count ? indentation + line.trimStart() : line)).join('')
  },
  'without some lines': (text, _, below) => {
    const lines = linesOf(text)
    lines.splice(below(lines.length), 1 + below(2))
    return lines.join('')
  },
  'without a character': (text, _, below) => {
    const at = below(text.length)
    return text.slice(0, at) + text.slice(at + 1)
  },
}

/** Nodes whose place is not inside the text and inside what holds them. */
function* misplaced(node: Node, text: string): Generator<string> {
  if (!(node.start >= 0 && node.start <= node.end && node.end <= text.length)) yield `${node.type} ${String(node.start)}-${String(node.end)}`
  for (const key of visitorKeys[node.type]) {
    const value = (node as unknown as Record<string, Node | readonly (Node | null)[] | null>)[key]
    for (const child of Array.isArray(value) ? (value as readonly (Node | null)[]) : [value as Node | null]) if (child) yield* misplaced(child, text)
  }
}

function expectInside(text: string, { line, column, endLine = line, endColumn = column, message }: Linter.LintMessage): void {
  const lines = text.split(/\r\n|\n|\r/u)
  expect(lines[line - 1]?.length ?? -1, message).toBeGreaterThanOrEqual(column - 1)
  expect(lines[endLine - 1]?.length ?? -1, message).toBeGreaterThanOrEqual(endColumn - 1)
}

describe('programs that are', () => {
  const kinds = Object.entries(mutate)
  const each = Math.ceil(MUTATIONS / kinds.length)
  const counts = { findings: 0, edits: 0 }

  it.each(kinds)('%s', (kind, mutation) => {
    const below = numbersFrom(kind.length)
    for (let round = 0; round < each; round++) {
      const text = mutation(sources[below(sources.length)] ?? '', sources[below(sources.length)] ?? '', below)
      const { ast, errors } = parse(text)
      expect([...misplaced(ast, text), ...errors.filter(({ start, end }) => start < 0 || end < start || end > text.length)], text).toEqual([])
      const messages = new Linter().verify(text, plugin.configs['python/strict'], { filename: 'mutated.py' })
      expect(messages.filter(({ messageId }) => messageId === 'failed'), text).toEqual([])
      for (const message of messages) expectInside(text, message)
      const edits = messages.flatMap(({ fix, suggestions = [] }) => [...(fix ? [fix] : []), ...suggestions.map((suggestion) => suggestion.fix)])
      for (const edit of edits) expect(parse(apply(text, edit)).errors.length, apply(text, edit)).toBeLessThanOrEqual(errors.length)
      counts.findings += messages.filter(({ ruleId }) => ruleId !== null).length
      counts.edits += edits.length
    }
  }, 30_000 + MUTATIONS * 100)

  it('still found and mended', () => {
    expect(counts.findings).toBeGreaterThan(MUTATIONS / 2)
    expect(counts.edits).toBeGreaterThan(MUTATIONS / 4)
  })
})
