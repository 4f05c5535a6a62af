import { describe, expect, it } from 'vitest'
import { project } from './project.js'

describe('eslint-agents facts', () => {
  it('prints the listing of each file, below its name where there are several', async () => {
    const { run } = project({ 'src/a.ts': 'const x: number = 1\nf()\n', 'b.jsx': '<p/>\n' })
    expect(await run('facts', 'src/a.ts', 'b.jsx')).toEqual({ code: 0, out: 'src/a.ts\nfacts of src/a.ts: 2 statements\n\nb.jsx\nfacts of b.jsx: 1 statements\n', err: '' })
    expect((await run('facts', 'b.jsx')).out).toBe('facts of b.jsx: 1 statements\n')
  })

  it('hands over the settings of the project', async () => {
    const { run } = project(
      { 'package.json': '{"type":"module"}', 'eslint.config.js': 'export default [{ settings: { agents: { fix: "suggest" } } }]', 'a.ts': 'f()\n' },
      { listFacts: ({ settings }) => JSON.stringify(settings) },
    )
    expect((await run('facts', 'a.ts')).out).toBe('{"fix":"suggest"}\n')
  })

  it('prints the listing of a file outside of the current folder', async () => {
    const outside = project({ 'src/a.ts': 'f()\n' }).path('src/a.ts')
    const { run } = project({}, { listFacts: ({ path }) => `facts of ${path}` })
    expect(await run('facts', outside)).toEqual({ code: 0, out: `facts of ${outside}\n`, err: '' })
  })

  it('explains one line, below what the rules report there', async () => {
    const { run } = project({ 'src/a.ts': 'f()\nchat(b)\n' })
    expect(await run('facts', 'src/a.ts', '--why', '2')).toEqual({ code: 0, out: 'src/a.ts:2\nagents/require-turn-limit: `chat` with b has no limit. Set `turns`; at the limit it says `goodbye.now`.\n\nline 2 of src/a.ts\n', err: '' })
    expect((await run('facts', 'src/a.ts', '--why', '1')).out).toBe('src/a.ts:1\nNo rule reports anything here.\n\nline 1 of src/a.ts\n')
  })

  it.each([
    [['facts', 'a.ts', '--why', '9'], 'a.ts has 2 lines: there is no line 9.'],
    [['facts', 'a.ts', '--why', '0'], '--why needs the number of a line, from 1.'],
    [['facts', 'a.ts', '--why', 'x'], '--why needs a whole number, not "x".'],
    [['facts', 'a.ts', 'b.ts', '--why', '1'], '--why explains a line of one file: name one.'],
    [['a.ts', '--why', '1'], '--why explains a line of a file: eslint-agents facts FILE --why LINE.'],
  ])('answers %j with one sentence and exit code 2', async (words, sentence) => {
    expect(await project({ 'a.ts': 'f()\n', 'b.ts': '' }).run(...words)).toEqual({ code: 2, out: '', err: `eslint-agents: ${sentence}\n` })
  })

  it.each([
    ['notes.txt', /notes\.txt cannot be listed: it is in no language that we read\./u],
    ['no/such.ts', /There is no file no\/such\.ts\./u],
    ['src', /src is a folder/u],
    ['broken.ts', /broken\.ts:2 cannot be listed: Parsing error/u],
  ])('answers %s with one sentence and exit code 2', async (file, sentence) => {
    const { code, out, err } = await project({ 'src/a.ts': '', 'broken.ts': 'f()\n)\n', 'notes.txt': 'f()\n' }).run('facts', file)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
  })
})
