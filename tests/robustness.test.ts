/** Input that nobody writes by hand: no throw, no hang, nothing said that is not known. */
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../src/index.js'

function lint(code: string): Linter.LintMessage[] {
  const config: Linter.Config[] = [{ files: ['**/*.js'], languageOptions: { parser } }, ...plugin.configs.strict]
  return new Linter({ cwd: process.cwd() }).verify(code, config, { filename: 'tests/robust.js' })
}

const head = "import OpenAI from 'openai'\nconst client = new OpenAI()\n"

describe('odd input', () => {
  it.each([
    ['circular constants', 'const a = b; const b = a\nPromise.all(a.map((x) => client.responses.create(x)))'],
    ['an object that holds itself', 'const o = { ...o }; o.o = o\nclient.responses.create(o)'],
    ['helpers that call each other', Array.from({ length: 60 }, (_, i) => `async function f${i}(x) { await client.responses.create(x); return f${(i * 7) % 60}(await f${(i + 1) % 60}(x)) }`).join('\n')],
    ['choices of choices', `let x = client\n${Array.from({ length: 60 }, (_, i) => `if (c${i}) x = x.a ?? x.b ?? x.c`).join('\n')}\nx.responses.create({})`],
    ['a long sum', `client.responses.create({ input: ${Array.from({ length: 500 }, () => 'a').join(' + ')} })`],
    ['nested loops and attempts', `async function f() { ${'while (true) { try { '.repeat(12)} await client.responses.create({}) ${'} catch {} }'.repeat(12)} }`],
  ])('%s', (_, code) => {
    const messages = lint(head + code)
    expect(messages.filter(({ fatal, messageId }) => fatal === true || messageId === 'failed')).toEqual([])
  })

  it('5,000 nested calls end in a message of the parser at most', () => {
    const messages = lint(`${head}${'f('.repeat(5000)}${')'.repeat(5000)}`)
    expect(messages.filter(({ ruleId }) => ruleId !== null)).toEqual([])
  })
})
