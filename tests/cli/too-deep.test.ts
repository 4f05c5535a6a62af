import { describe, expect, it } from 'vitest'
import { tooDeepNote } from '../../src/cli/too-deep.js'

describe('files that are too deep', () => {
  it('are not mentioned where there are none', () => {
    expect(tooDeepNote([], '/home')).toBe('')
  })

  it('are named from the current folder, the first ten', () => {
    const paths = Array.from({ length: 12 }, (_, i) => `/home/src/${i}.ts`)
    expect(tooDeepNote(paths.slice(0, 1), '/home')).toBe('1 file is too deep to analyse, nothing is known of it: src/0.ts\n')
    expect(tooDeepNote(paths, '/home')).toMatch(/^12 files are too deep to analyse, nothing is known of them: src\/0\.ts, .*, src\/9\.ts, and 2 more\n$/u)
  })
})
