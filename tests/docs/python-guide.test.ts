import { readFileSync } from 'node:fs'
import { Linter, type SourceCode } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.js'
import type { PythonSourceCode } from '../../src/languages/python/language/source-code.js'
import { fencesOf } from './fences.js'

const fences = fencesOf(readFileSync('docs/guide/python.md', 'utf8'))
const configs = fences.filter(({ info, code }) => info === 'js' && code.includes('export default')).map(({ code }) => configIn(code))

/** What a block exports, given our plugin. */
function configIn(code: string): Linter.Config[] {
  const body = code.replace(/^import agents .+$/mu, '').replace('export default', 'return')
  return new Function('agents', body)(plugin) as Linter.Config[]
}

it('shows configurations that lint Python', () => {
  expect(configs).toHaveLength(2)
  const [presets = [], own = []] = configs
  const linter = new Linter()
  expect(linter.verify('x = 1\n', presets, { filename: 'a.py' })).toEqual([])
  expect((linter.getSourceCode() as SourceCode & { ast: { type: string } }).ast.type).toBe('Module')
  expect(linter.verify('x = 1\neval(x)\n', own, { filename: 'a.py' })).toMatchObject([{ ruleId: 'ours/no-eval', line: 2, message: 'No eval.' }])
})

it('shows comments that ESLint reads, of rules that there are', () => {
  const [comments] = fences.filter(({ info }) => info === 'py')
  const linter = new Linter()
  linter.verify(comments?.code ?? '', [...plugin.configs['python/recommended']], { filename: 'a.py' })
  const directives = (linter.getSourceCode() as unknown as PythonSourceCode).getInlineConfigNodes()
  expect(directives.map(({ label }) => label)).toEqual(['eslint-disable-line', 'eslint-disable-next-line', 'eslint-disable-line'])
  for (const { argument } of directives) expect(Object.keys(plugin.rules).map((name) => `agents/${name}`)).toContain(argument)
})
