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
