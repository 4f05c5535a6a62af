import { expect, it, vi } from 'vitest'
import { project, ruleIds } from './project.js'

vi.mock('@typescript-eslint/parser', () => { throw new Error('no TypeScript') })

it('who writes Python needs no TypeScript', async () => {
  const { messages, run } = project({ 'python/a.py': 'chat(a)\n', 'python/readme.md': '', 'both/a.py': '', 'both/b.ts': '' })
  expect(ruleIds((await messages('python'))['python/a.py'])).toEqual(['agents/require-turn-limit'])
  expect(await run('facts', 'python/a.py')).toMatchObject({ code: 0, out: 'facts of python/a.py: 1 statements\n' })
  const { code, err } = await run('both')
  expect(code).toBe(2)
  expect(err).toMatch(/^eslint-agents: The TypeScript parser could not be loaded/u)
})
