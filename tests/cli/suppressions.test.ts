import { describe, expect, it } from 'vitest'
import { project } from './project.js'

const rule = 'agents/require-turn-limit'
const file = 'eslint-suppressions.json'

describe('suppressions', () => {
  it('are recorded as ESLint records them, and hide as many findings', async () => {
    const { run, read, write } = project({ 'src/b.ts': 'chat(a)\nchat(b)\n', 'a.ts': 'chat(a)\n', 'c.ts': 'f()\n' })
    expect(await run('--suppress-all')).toEqual({ code: 0, out: '', err: '' })
    expect(read(file)).toBe(JSON.stringify({ 'a.ts': { [rule]: { count: 1 } }, 'src/b.ts': { [rule]: { count: 2 } } }, undefined, 2))
    expect(await run()).toEqual({ code: 0, out: '', err: '' })

    write('a.ts', 'chat(a)\nchat(new_one)\n')
    const { code, out } = await run()
    expect(code).toBe(1)
    expect(out).toContain('2 problems')
    expect(out).not.toContain('b.ts')
  })

  it('of one rule leave the others', async () => {
    const { run, read } = project({ 'a.ts': 'for (;;) chat(a)\n' })
    const { code, out } = await run('--preset', 'strict', '--suppress-rule', 'agents/no-endless-loop')
    expect(code).toBe(1)
    expect(out).toContain('1 problem')
    expect(JSON.parse(read(file))).toEqual({ 'a.ts': { 'agents/no-endless-loop': { count: 1 } } })
  })

  it('that are gone end with exit code 2 until they are pruned', async () => {
    const { run, read, write } = project({ 'a.ts': 'chat(a)\nchat(b)\n', 'b.ts': 'chat(a)\n', 'gone.ts': 'chat(a)\n' })
    await run('--suppress-all')
    write('a.ts', 'chat(a)\n')
    const stale = await run()
    expect(stale.code).toBe(2)
    expect(stale.err).toContain('--prune-suppressions')
    expect((await run('--pass-on-unpruned-suppressions')).code).toBe(0)

    write('b.ts', 'f()\n')
    expect(await run('--prune-suppressions')).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(read(file))).toEqual({ 'a.ts': { [rule]: { count: 1 } }, 'gone.ts': { [rule]: { count: 1 } } })
  })

  it('of other rules are neither stale nor touched', async () => {
    const others = { 'a.ts': { 'no-console': { count: 3 } }, 'removed.ts': { 'unicorn/no-null': { count: 1 } } }
    const { run, read, write } = project({ 'a.ts': 'chat(a)\n', [file]: JSON.stringify(others) })
    expect((await run()).code).toBe(1)
    expect(await run('--suppress-all')).toEqual({ code: 0, out: '', err: '' })
    expect(JSON.parse(read(file))).toEqual({ ...others, 'a.ts': { ...others['a.ts'], [rule]: { count: 1 } } })
    write('a.ts', 'f()\n')
    expect((await run('--prune-suppressions')).code).toBe(0)
    expect(JSON.parse(read(file))).toEqual(others)
  })

  it('may stand elsewhere', async () => {
    const { run, has } = project({ 'a.ts': 'chat(a)\n', 'config/keep.txt': '' })
    const missing = await run('--suppressions-location', 'config/known.json')
    expect(missing.code).toBe(2)
    expect(missing.err).toContain('does not exist')
    expect((await run('--suppress-all', '--suppressions-location', 'config/known.json')).code).toBe(0)
    expect(has('config/known.json')).toBe(true)
    expect((await run('--suppressions-location', 'config/known.json')).code).toBe(0)
    expect((await run()).code).toBe(1)
  })

  it('hide errors only', async () => {
    const { run, has } = project({ 'a.ts': '/* eslint agents/require-turn-limit: 1 */\nchat(a)\n' })
    const { code, out } = await run('--suppress-all')
    expect(code).toBe(0)
    expect(out).toContain('1 warning')
    expect(has(file)).toBe(true)
  })

  it('that cannot be read end the run with one sentence', async () => {
    const { code, err } = await project({ 'a.ts': 'chat(a)\n', [file]: '{' }).run()
    expect(code).toBe(2)
    expect(err).toMatch(/^eslint-agents: The suppressions file .* cannot be read\.\n$/u)
  })

  it('of a rule that is not ours are refused', async () => {
    const { code, err } = await project({ 'a.ts': 'chat(a)\n' }).run('--suppress-rule', 'no-console')
    expect(code).toBe(2)
    expect(err).toMatch(/no rule no-console: the rules are agents\/require-turn-limit, /u)
  })
})
