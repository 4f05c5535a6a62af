/**
 * Every edit at every place it could be asked for, in texts with comments between their tokens: what is printed parses,
 * keeps all comments, and only adds to what was there.
 */
import type { TSESLint, TSESTree } from '@typescript-eslint/utils'
import { describe, expect, it } from 'vitest'
import { printEdit } from '../../../../src/languages/javascript/edit/index.js'
import { nodesOf, inside } from '../../../../src/languages/javascript/edit/find-node.js'
import type { Edit } from '../../../../src/languages/frontend.js'
import type { Place } from '../../../../src/program/tree.js'
import { applyChanges, P_LIMIT, PAUSE, sourceCodeOf } from './printing.js'

const TEXTS = [
  `import { run } from 'sdk'
export async function all(xs) {
  const results = await Promise.all(xs.map(async (x) => { const y = await ask(x); return y }))
  return results
}
`,
  `import pLimit from 'p-limit';
import * as ai from "ai";
export const many = async <T extends Doc,>(docs: T[]): Promise<string[]> =>
  Promise.all(docs.map((doc): Promise<string> => ai.ask<T>(doc, { model: 'm', ...rest, })));
`,
  `const { a, b: c } = require('ai')
module.exports = async function f(items) {
  const jobs = []
  for (const item of items) jobs.push(ask(item))
  for (let i = 0; i < 3; i++) {
    try {
      return await Promise.all(jobs)
    } catch (e) { log(e) }
  }
}
`,
  `#!/usr/bin/env node
'use strict'
let last
all: while (true) try {
  last = await ask(); break all
} catch {
  if (done) continue
}
`,
  `export class Agent<T> {
  private client = new OpenAI
  ask = (xs: T[]) => xs.map(this.one)
  async go(x?: string) {
    do { const r = await this.client.create({ x, messages: [{ a: 1 }], } as const); if (r) return r } while (x)
    switch (x) { case 'a': await run(a, b); break; default: for await (const y of z) void run(y) }
    if (x) return [1, 2].map(function (n) { return run(n, x) })
    else if (!x) for (;;) run(x ?? '', {})
  }
}
`,
  `const View = <T,>({ items }: Props<T>) => <ul onClick={async () => { await Promise.all(items.map(i => ask(i))) }}>{items.map((i) => <li>{ask(i)}</li>)}</ul>
const options = { model: 'm', nested: { deep: [] } }
run(agent, options)
run(agent, input, { ...options, stopWhen: hasToolCall('x'), stream: true })
try { run() } catch ({ message }) { throw message }
`,
]

/** A small repeatable source of numbers from 0 to 1. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

/** Where a line break would change what the text means, or a comment is no comment. */
const NO_BREAK_AFTER = /^(?:async|return|throw|break|continue|<|\/)$/u
const NO_BREAK_BEFORE = /^(?:\+\+|=>|\[|<|\/)$/u
const NO_COMMENT_AFTER = /^(?:<|\/)$/u

function withComments(text: string, random: () => number): string {
  let result = ''
  let end = 0
  let previous = ''
  for (const [nth, token] of sourceCodeOf(text).ast.tokens.entries()) {
    const roll = random()
    result += text.slice(end, token.range[0])
    if (end > 0 && !NO_COMMENT_AFTER.test(previous)) {
      if (roll < 0.12) result += `/* ${nth} */`
      else if (roll < 0.18 && !NO_BREAK_AFTER.test(previous) && !NO_BREAK_BEFORE.test(token.value)) result += `// ${nth}\n`
    }
    result += text.slice(...token.range)
    end = token.range[1]
    previous = token.value
  }
  return result + text.slice(end)
}

const WRITINGS: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with carriage returns', (text) => text.replaceAll('\n', '\r\n')],
  ['with tabs', (text) => text.replace(/^(?: {2})+/gmu, (spaces) => '\t'.repeat(spaces.length / 2))],
  ['with semicolons', (text) => text.replace(/(?<=[\w)'\]])\n(?=\w|export|const|try)/gu, ';\n')],
  ['with comments', (text) => withComments(text, randomFrom(1))],
  ['with other comments', (text) => withComments(text, randomFrom(2))],
  ['with yet other comments', (text) => withComments(text, randomFrom(3))],
  ['with a fourth set of comments', (text) => withComments(text, randomFrom(5))],
  ['with a fifth set of comments', (text) => withComments(text, randomFrom(6))],
  ['with comments and carriage returns', (text) => withComments(text, randomFrom(4)).replaceAll('\n', '\r\n')],
]

const place = ({ range: [start, end] }: TSESTree.Node): Place => ({ start, end })

function* editsFor(sourceCode: TSESLint.SourceCode): Generator<Edit> {
  const index = nodesOf(sourceCode)
  const nodes = [...inside(index, sourceCode.ast)]
  const loops = nodes.filter(({ type }) => /^(?:For|While|DoWhile)/u.test(type))
  const calls = nodes.filter((node) => node.type === 'CallExpression' || node.type === 'NewExpression')
  const imports = [{ module: 'ai', name: 'stepCountIs', as: 'stepCountIs' }]
  for (const call of calls) {
    for (const argument of [0, 1, 2]) {
      yield { k: 'set-option', call: place(call), argument, path: ['maxTurns'], value: { code: '10' }, mode: 'insert' }
      yield { k: 'set-option', call: place(call), argument, path: ['nested', 'stop-when'], value: { code: 'stepCountIs(10)', imports }, mode: 'insert' }
      yield { k: 'set-option', call: place(call), argument, path: ['stopWhen'], value: { code: 'stepCountIs(10)', imports }, mode: 'extend' }
      yield { k: 'set-option', call: place(call), argument, path: [], value: { code: '10' }, mode: 'insert' }
    }
    for (const argument of call.arguments) {
      const what = { callback: place(argument), passes: 1 }
      yield { k: 'limit-calls', what, around: place(call), n: 5, recipe: P_LIMIT }
    }
    for (const loop of loops) yield { k: 'limit-calls', what: { call: place(call) }, around: place(loop), n: 5, recipe: P_LIMIT }
  }
  for (const handler of nodes.filter(({ type }) => type === 'CatchClause')) {
    yield { k: 'pause-before-retry', handler: place(handler), base: 1000, max: 60_000, recipe: PAUSE }
    for (const loop of loops) {
      yield { k: 'add-ceiling', loop: place(loop), at: { handler: place(handler) }, name: 'attempts', n: 5, message: "It's over" }
    }
  }
  for (const loop of loops) yield { k: 'add-ceiling', loop: place(loop), at: { body: true }, name: 'turns', n: 25, message: "It's over" }
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let found = 0
  for (const one of whole) if (one === part[found]) found += 1
  return found === part.length
}

function values(parts: readonly { readonly value: string }[]): string[] {
  return parts.map(({ value }) => value)
}

describe.each(TEXTS.map((text, nth) => [nth, text] as const))('text %i', (_, plain) => {
  it.each(WRITINGS)('%s', (_name, write) => {
    const text = write(plain)
    const sourceCode = sourceCodeOf(text)
    const kinds = new Set<string>()
    for (const edit of editsFor(sourceCode)) {
      const printed = printEdit(edit, sourceCode)
      if (!printed) continue
      kinds.add(edit.k)
      const result = applyChanges(text, printed)
      const after = sourceCodeOf(result)
      expect(values(after.getAllComments()), result).toEqual(values(sourceCode.getAllComments()))
      expect(isSubsequence(values(sourceCode.ast.tokens), values(after.ast.tokens)), `${JSON.stringify(edit)}\n${result}`).toBe(true)
      expect(after.ast.tokens.length).toBeGreaterThan(sourceCode.ast.tokens.length)
      expect(result.replaceAll('\r\n', '').includes('\r'), 'no torn line ends').toBe(false)
      if (text.includes('\r\n')) expect(/[^\r]\n/u.test(result), 'line ends of the file').toBe(false)
    }
    expect(kinds.size).toBeGreaterThan(0)
  })
})
