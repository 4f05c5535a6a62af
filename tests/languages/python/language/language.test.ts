import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../../../src/index.js'
import type { PythonSourceCode } from '../../../../src/languages/python/language/source-code.js'
import { fix, lint, ownConfig, places } from './calls.js'

function sourceCodeOf(text: string): PythonSourceCode {
  const linter = new Linter()
  const fatal = linter.verify(text, ownConfig, { filename: 'agent.py' }).find((message) => message.fatal)
  if (fatal) throw new Error(fatal.message)
  return linter.getSourceCode() as unknown as PythonSourceCode
}

describe('places in a Python file', () => {
  it.each([
    ['LF', 'x = 1\nchat(a)\n'],
    ['CRLF', 'x = 1\r\nchat(a)\r\n'],
    ['CR', 'x = 1\rchat(a)\r'],
    ['a byte order mark', '\uFEFFx = 1\nchat(a)\n'],
    ['no line break at the end', 'x = 1\nchat(a)'],
  ])('are right with %s', (_what, text) => {
    expect(places(lint(text))).toEqual(['2:1-2:8 own/require-turns'])
  })

  it('count tabs as one column and astral characters as two', () => {
    expect(places(lint('if x:\n\tchat(a)\n'))).toEqual(['2:2-2:9 own/require-turns'])
    expect(places(lint('s = "😀"; chat(a)\n'))).toEqual(['1:11-1:18 own/require-turns'])
  })

  it('span lines', () => {
    expect(places(lint('chat(\n  a\n)\n'))).toEqual(['1:1-3:2 own/require-turns'])
  })

  it('are found for offsets and back again', () => {
    const text = 'a = 1\r\nb = "é"\rc = 2\n\n'
    const sourceCode = sourceCodeOf(text)
    for (let index = 0; index <= text.length; index += 1) {
      const loc = sourceCode.getLocFromIndex(index)
      if (text.slice(index - 1, index + 1) !== '\r\n') expect(sourceCode.getIndexFromLoc(loc)).toBe(index)
    }
    expect(sourceCode.getLoc(sourceCode.ast)).toEqual({ start: { line: 1, column: 0 }, end: { line: 5, column: 0 } })
  })

  it('of fixes count from after a byte order mark', () => {
    expect(fix('\uFEFFchat(a)\r\nchat("😀")\r\n')).toBe('\uFEFFchat(a, max_turns=10)\r\nchat("😀", max_turns=10)\r\n')
  })
})

describe('the source code', () => {
  it('knows text, parents, ancestors and comments', () => {
    const sourceCode = sourceCodeOf('# why\nif x:\n    chat(a, b=1)\n')
    const [branch] = sourceCode.ast.body
    if (branch?.type !== 'If' || branch.body[0]?.type !== 'Expr') throw new Error('another tree')
    const call = branch.body[0].value
    expect(sourceCode.getText(call)).toBe('chat(a, b=1)')
    expect(sourceCode.getAncestors(call).map(({ type }) => type)).toEqual(['Module', 'If', 'Expr'])
    expect(sourceCode.getParent(sourceCode.ast)).toBeUndefined()
    expect(sourceCode.comments.map(({ value }) => value)).toEqual([' why'])
  })

  it('is walked through node by node only where that is asked for', () => {
    const seen: string[] = []
    const watching = { rules: { watch: { create: () => ({ '*': ({ type }: { type: string }) => { seen.push(type) }, '*:exit': ({ type }: { type: string }) => { seen.push(`/${type}`) }, 'Module': () => { seen.push('root') }, 'Module:exit': () => { seen.push('/root') } }) } } }
    const config = (traversal?: string): Linter.Config[] => [
      ...plugin.configs['python/strict'],
      { files: ['**/*.py'], plugins: { watching }, rules: { 'watching/watch': 'error' }, languageOptions: traversal ? { traversal } : {} },
    ]
    lint('f(x)\n', config())
    expect(seen.splice(0)).toEqual(['root', '/root'])
    lint('f(x)\n', config('full'))
    expect(seen).toEqual(['Module', 'root', 'Expr', 'Call', 'Name', '/Name', 'Name', '/Name', '/Call', '/Expr', '/Module', '/root'])
  })
})

describe('what is no Python', () => {
  it('is told at its place', () => {
    const [message, ...others] = lint('x = 1\ny = = 2\n')
    expect(others).toEqual([])
    expect(message).toMatchObject({ ruleId: null, fatal: true, severity: 2, line: 2, column: 5 })
    expect(message?.message).toMatch(/^Parsing error: \w/u)
  })

  it('hides the statement of the module that it stands in, and no other', () => {
    const text = [
      'def broken():', '    chat(a)', '    if x y:', '        pass', '    chat(b)', '',
      'def whole():', '    chat(c)', '',
      '@decorated', 'class Broken:', '    def f(self):', '        chat(d)', '        return )', '',
      'chat(e)', 'z = = 1', 'chat(f)', '',
    ].join('\n')
    const messages = lint(text)
    expect(messages.filter(({ fatal }) => fatal).map(({ line }) => line)).toEqual([3])
    expect(messages.filter(({ fatal }) => !fatal).map(({ line }) => line)).toEqual([8, 16, 18])
  })

  it('may be too deep for any reader', () => {
    const messages = lint(`x = ${Array.from({ length: 10_000 }, () => 'a').join(' + ')}\nchat(a)\ny = ${'('.repeat(5000)}${')'.repeat(5000)}\nchat(b)\n`)
    expect(messages.map(({ line, message }) => `${line} ${message}`)).toEqual(['1 Parsing error: too deeply nested', '2 No limit.', '4 No limit.'])
  })

  it('never ends a run', () => {
    const sample = 'async def f(a, *b, c=1, **d):\n    async with x as y, z:\n        return [await g(f"{i!r:>{w}}") for i in (1, 2) if i]\n'
    const texts = ['', ' ', '\n', '\uFEFF', '\0', '(', ')', '"""', "f'{", '\\', '@', 'def', 'if x:\n\ty\n        z', '('.repeat(20_000), `${'if x:\n'.repeat(500)}`, '\uD800']
    for (let end = 0; end < sample.length; end += 1) texts.push(sample.slice(0, end), sample.slice(end))
    for (const text of texts) expect(() => lint(text)).not.toThrow()
  })
})

describe('options of the language', () => {
  it('may be meant for JavaScript', () => {
    const javascript: Linter.Config = { languageOptions: { ecmaVersion: 5, sourceType: 'commonjs', globals: { a: 'readonly' }, parser: { parse: () => { throw new Error('not Python') } }, parserOptions: { ecmaFeatures: { jsx: true } } } }
    expect(places(lint('chat(a)\n', [javascript, ...ownConfig, javascript]))).toEqual(['1:1-1:8 own/require-turns'])
  })

  it('are refused where they mean nothing', () => {
    expect(() => lint('', [...ownConfig, { files: ['**/*.py'], languageOptions: { traversal: 'most' } }])).toThrow(/"traversal": Expected "facts" or "full", not "most"/u)
  })
})
