import { chmodSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project } from './project.js'

describe('--fix', () => {
  it('writes, and says which limits were added, where, and what happens there at the limit', async () => {
    const { run, read } = project({ 'src/a.ts': 'const x = 1\nchat(a)\n\n  chat(b)\n', 'b.ts': 'f()\n' })
    const { code, out, err } = await run('--fix')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(read('src/a.ts')).toBe('const x = 1\nchat(a, { turns: 10 })\n\n  chat(b, { turns: 10 })\n')
    expect(out).toBe([
      '2 changes made:',
      '  src/a.ts:2  agents/require-turn-limit: at the limit it says `goodbye.now`',
      '      chat(a, { turns: 10 })',
      '  src/a.ts:4  agents/require-turn-limit: at the limit it says `goodbye.now`',
      '      chat(b, { turns: 10 })',
      '',
    ].join('\n'))
  })

  it('reports what is left, at its place in the fixed file, and lists only what was fixed', async () => {
    const { run } = project({ 'a.ts': 'for (;;) chat(a)\n' })
    const { code, out } = await run('--fix', '--preset', 'strict')
    expect(code).toBe(1)
    expect(out).toMatch(/1:1 +error +Nothing ends this loop/u)
    expect(out).toContain('1 change made:')
  })

  it('has nothing to do in a second run', async () => {
    const { run, read } = project({ 'a.ts': 'chat(a)\n' })
    await run('--fix')
    const fixed = read('a.ts')
    expect(await run('--fix')).toEqual({ code: 0, out: '', err: '' })
    expect(read('a.ts')).toBe(fixed)
  })

  it('leaves standard output to the formatter when that is not for people', async () => {
    const { run } = project({ 'a.ts': 'chat(a)\n' })
    const { out, err } = await run('--fix', '--format', 'json')
    expect(JSON.parse(out)).toMatchObject([{ messages: [] }])
    expect(err).toMatch(/^1 change made:\n {2}a\.ts:1 /u)
  })
})

describe.skipIf(process.getuid?.() === 0)('a file that may not be written', () => {
  it('is reported with its findings, and its limits are not listed', async () => {
    const { run, read, path } = project({ 'a.ts': 'chat(a)\n', 'b.ts': 'chat(b)\n' })
    chmodSync(path('a.ts'), 0o444)
    const { code, out } = await run('--fix')
    expect(code).toBe(1)
    expect(read('a.ts')).toBe('chat(a)\n')
    expect(out).toMatch(/The fixes could not be written: EACCES[^\n]*\n +1:1 +error +`chat` with a/u)
    expect(out).toContain('1 change made:\n  b.ts:1 ')
  })
})

describe('--fix-dry-run', () => {
  it('prints a unified diff and writes nothing', async () => {
    const before = 'const x = 1\n\n\n\nchat(a)\n'
    const { run, read } = project({ 'src/a.ts': before, 'b.ts': 'chat(b)' })
    const { code, out } = await run('--fix-dry-run', 'src', 'b.ts')
    expect(code).toBe(0)
    expect(read('src/a.ts')).toBe(before)
    expect(read('b.ts')).toBe('chat(b)')
    expect(out).toBe([
      '--- a/b.ts',
      '+++ b/b.ts',
      '@@ -1,1 +1,1 @@',
      '-chat(b)',
      '\\ No newline at end of file',
      '+chat(b, { turns: 10 })',
      '\\ No newline at end of file',
      '--- a/src/a.ts',
      '+++ b/src/a.ts',
      '@@ -2,4 +2,4 @@',
      ' ',
      ' ',
      ' ',
      '-chat(a)',
      '+chat(a, { turns: 10 })',
      '2 changes to make:',
      '  b.ts:1  agents/require-turn-limit: at the limit it says `goodbye.now`',
      '      chat(b, { turns: 10 })',
      '  src/a.ts:5  agents/require-turn-limit: at the limit it says `goodbye.now`',
      '      chat(a, { turns: 10 })',
      '',
    ].join('\n'))
  })
})
