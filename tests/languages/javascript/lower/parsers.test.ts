import { parse as parseTypeScript } from '@typescript-eslint/parser'
import type { TSESTree } from '@typescript-eslint/utils'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { lowerProgram } from '../../../../src/languages/javascript/lower/index.js'
import type { Module } from '../../../../src/program/tree.js'

const SOURCE = `
  import OpenAI from 'openai'
  const client = new OpenAI({ maxRetries: 0, ...rest })
  class A extends B { #x = 1; static y; constructor({ z }, ...w) { super(z) } async *m() { for await (const q of this.#x) yield q } }
  export const ask = async (text = \`a\${b}\`, n = 10n) => client?.chat.completions.create({ text, re: /x/u })
  label: while (n-- > 0) { switch (n) { case 1: continue label; default: try { await ask() } catch { break label } } }
  export default <A b={1} {...c}>{d}</A>
  export * as ns from './x.js'
`

function espree(text: string): TSESTree.Program {
  const linter = new Linter()
  const config = { languageOptions: { ecmaVersion: 'latest' as const, sourceType: 'module' as const, parserOptions: { ecmaFeatures: { jsx: true } } } }
  const messages = linter.verify(text, [config])
  expect(messages).toEqual([])
  return linter.getSourceCode().ast as unknown as TSESTree.Program
}

/** The tree as parsers write it that give offsets alone: `start` and `end` for `range`, and no fields of TypeScript. */
function offsetsOnly(ast: TSESTree.Program): TSESTree.Program {
  const kept = new Set(['typeAnnotation', 'typeParameters', 'typeArguments', 'decorators', 'declare', 'loc', 'parent', 'tokens', 'comments'])
  return JSON.parse(JSON.stringify(ast, (key, value: unknown) => {
    if (kept.has(key)) return undefined
    if (typeof value === 'bigint') return String(value)
    if (typeof value !== 'object' || value === null || !('range' in value)) return value
    const { range, ...node } = value as { range: [number, number] }
    return { ...node, start: range[0], end: range[1] }
  })) as TSESTree.Program
}

function plain(module: Module): unknown {
  return { body: module.body, functions: module.functions, classes: module.classes, exports: [...module.exports], names: [...module.names].sort() }
}

describe('parsers', () => {
  const expected = plain(lowerProgram(parseTypeScript(SOURCE, { range: true, ecmaFeatures: { jsx: true } }), SOURCE, 'a.jsx'))

  it('that are ESLint’s own give the same program', () => {
    expect(plain(lowerProgram(espree(SOURCE), SOURCE, 'a.jsx'))).toEqual(expected)
  })

  it('that give offsets alone give the same program', () => {
    const ast = offsetsOnly(parseTypeScript(SOURCE, { range: true, ecmaFeatures: { jsx: true } }))
    expect(plain(lowerProgram(ast, SOURCE, 'a.jsx'))).toEqual(expected)
  })

  it('with nodes of their own lose none of the calls inside', () => {
    const ast = parseTypeScript('outer(inner(1))', { range: true })
    const statement = ast.body[0] as unknown as { expression: { type: string } }
    statement.expression.type = 'PipelineExpression'
    expect(lowerProgram(ast, 'outer(inner(1))', 'a.js').body).toMatchObject([
      { expr: { k: 'opaque', why: 'PipelineExpression', of: [{ k: 'ref' }, { k: 'call' }] } },
    ])
  })
})
