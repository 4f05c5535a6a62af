import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project } from './project.js'

describe('the report', () => {
  it('is ESLint\'s stylish one, with its exit codes', async () => {
    const clean = await project({ 'a.ts': 'f()\n' }).run()
    expect(clean).toEqual({ code: 0, out: '', err: '' })

    const { run, path } = project({ 'a.ts': 'f()\nchat(a)\n' })
    const { code, out, err } = await run()
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain(path('a.ts'))
    expect(out).toMatch(/2:1 +error +`chat` with a has no limit\. .* +agents\/require-turn-limit\n/u)
    expect(out).toMatch(/1 problem \(1 error, 0 warnings\)\n.*1 error and 0 warnings potentially fixable with the `--fix` option/u)
  })

  it('is ESLint\'s array without source and output in JSON', async () => {
    const { run, path } = project({ 'a.ts': 'chat(a)\n', 'b.ts': 'f()\n' })
    const { code, out } = await run('--format', 'json')
    expect(code).toBe(1)
    const results = JSON.parse(out) as object[]
    expect(results).toMatchObject([
      { filePath: path('a.ts'), errorCount: 1, warningCount: 0, fatalErrorCount: 0, fixableErrorCount: 1, messages: [{ ruleId: 'agents/require-turn-limit', line: 1, column: 1, fix: { range: [6, 6] } }], suppressedMessages: [] },
      { filePath: path('b.ts'), errorCount: 0, messages: [] },
    ])
    for (const result of results) {
      expect(result).not.toHaveProperty('source')
      expect(result).not.toHaveProperty('output')
    }
  })

  it('puts source and output back with --with-source', async () => {
    const { run } = project({ 'a.ts': 'for (;;) chat(a)\n' })
    const { out } = await run('--format', 'json', '--with-source', '--fix-dry-run', '--preset', 'strict')
    expect(JSON.parse(out)).toMatchObject([{ output: 'for (;;) chat(a, { turns: 10 })\n' }])
    const unfixed = await run('--format', 'json', '--with-source')
    expect(JSON.parse(unfixed.out)).toMatchObject([{ source: 'for (;;) chat(a)\n' }])
  })

  it('knows the rules where a formatter asks about them', async () => {
    const { out } = await project({ 'a.ts': 'chat(a)\n' }).run('--format', 'json-with-metadata')
    expect(JSON.parse(out)).toMatchObject({ metadata: { rulesMeta: { 'agents/require-turn-limit': { type: 'problem' } } } })
  })

  it('takes a formatter of the project', async () => {
    const { run } = project({ 'a.ts': 'chat(a)\n', 'count.cjs': 'module.exports = (results) => `${results.length} files`' })
    expect(await run('--format', './count.cjs')).toEqual({ code: 1, out: '2 files\n', err: '' })
  })

  it('answers an unknown formatter with one sentence and exit code 2', async () => {
    const { code, out, err } = await project({ 'a.ts': 'chat(a)\n' }).run('--format', 'nicely')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/nicely.*\n$/u)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  const warning = '/* eslint agents/require-turn-limit: "warn" */\nchat(a)\n'

  it('counts warnings against --max-warnings, and hides them with --quiet', async () => {
    const { run } = project({ 'a.ts': warning })
    expect((await run()).code).toBe(0)
    expect((await run('--max-warnings', '1')).code).toBe(0)
    const tooMany = await run('--max-warnings', '0')
    expect(tooMany.code).toBe(1)
    expect(tooMany.err).toBe('eslint-agents: Too many warnings: at most 0 are allowed.\n')
    expect(await run('--quiet')).toEqual({ code: 0, out: '', err: '' })
    expect((await run('--quiet', '--max-warnings', '0')).code).toBe(1)
  })
})

describe('a file that cannot be linted', () => {
  it('gets one message with its place where it does not parse, and the run goes on', async () => {
    const { messages } = project({ 'a.ts': 'f()\nconst = 1\nchat(a)\n', 'b.js': '}\n', 'c.ts': 'chat(a)\n' })
    expect(await messages()).toMatchObject({
      'a.ts': [{ ruleId: null, fatal: true, line: 2, column: 6, message: 'Parsing error: Variable declaration expected.' }],
      'b.js': [{ ruleId: null, fatal: true, line: 1 }],
      'c.ts': [{ ruleId: 'agents/require-turn-limit' }],
    })
  })

  it('gets one message where a rule of ours breaks on it, and the run goes on', async () => {
    const { run, messages } = project({ 'a.ts': 'f()\nexplode()\n', 'b.ts': 'chat(a)\n' })
    expect(await messages()).toMatchObject({
      'a.ts': [{ ruleId: null, fatal: true, line: 2, message: 'Could not be linted by agents/require-turn-limit: a rule of ours is broken' }],
      'b.ts': [{ ruleId: 'agents/require-turn-limit' }],
    })
    expect((await run()).code).toBe(1)
  })

  it('is not changed by --fix', async () => {
    const { run, read } = project({ 'a.ts': 'chat(a)\nconst = 1\n' })
    await run('--fix')
    expect(read('a.ts')).toBe('chat(a)\nconst = 1\n')
  })

  it('may be large, or nested as deep as nobody writes', async () => {
    const nested = `${'f('.repeat(20_000)}${')'.repeat(20_000)}\n`
    const large = `${readFileSync(new URL(import.meta.url), 'utf8').replaceAll('`', '')}\n`
    const { messages } = project({ 'deep.js': nested, 'large.ts': `/* ${large.replaceAll('*/', '').repeat(400)} */\nchat(a)\n`, 'z.ts': 'chat(a)\n' })
    const found = await messages()
    expect(found['deep.js']).toMatchObject([{ fatal: true, line: 1, column: 1 }])
    expect(found['large.ts']).toMatchObject([{ ruleId: 'agents/require-turn-limit' }])
    expect(found['z.ts']).toMatchObject([{ ruleId: 'agents/require-turn-limit' }])
  })
})
