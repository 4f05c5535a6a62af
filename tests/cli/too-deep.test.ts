import { describe, expect, it } from 'vitest'
import { tooDeepNote } from '../../src/cli/too-deep.js'
import { project } from './project.js'

describe('files that are too deep', () => {
  it('are not mentioned where there are none', () => {
    expect(tooDeepNote([], '/home')).toBe('')
  })

  it('are named from the current folder, the first ten', () => {
    const paths = Array.from({ length: 12 }, (_, i) => `/home/src/${i}.ts`)
    expect(tooDeepNote(paths.slice(0, 1), '/home')).toBe('1 file is too deep to analyse, nothing is known of it: src/0.ts\n')
    expect(tooDeepNote(paths, '/home')).toMatch(/^12 files are too deep to analyse, nothing is known of them: src\/0\.ts, .*, src\/9\.ts, and 2 more\n$/u)
  })

  describe('of those that were linted', () => {
    const files = { 'a.ts': 'f()\n', 'src/b.ts': 'chat(model)\n' }
    const deep = (): ReturnType<typeof project> => {
      const here: ReturnType<typeof project> = project(files, { filesTooDeep: () => new Set([here.path('src/b.ts'), here.path('gone.ts')]) })
      return here
    }
    const note = '1 file is too deep to analyse, nothing is known of it: src/b.ts\n'

    it('are named at the end, below the report', async () => {
      const { run } = deep()
      expect((await run('.')).out).toMatch(new RegExp(`1 problem[^]*\\n\\n${note}$`, 'u'))
      expect(await run('a.ts')).toEqual({ code: 0, out: '', err: '' })
    })

    it('are named beside a report for machines, not in it', async () => {
      const { out, err } = await deep().run('--format', 'json', '.')
      expect(JSON.parse(out)).toHaveLength(2)
      expect(err).toBe(note)
    })
  })
})
