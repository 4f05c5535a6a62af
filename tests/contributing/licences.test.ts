/** The list of licences says what the lock file says. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, runIn } from './folder.js'

const page = 'docs/licences.md'
const repository = (): Record<string, string> => ({ 'package-lock.json': readFileSync('package-lock.json', 'utf8'), [page]: readFileSync(page, 'utf8') })

const locked = {
  '': { dependencies: { near: '1' }, devDependencies: { tool: '1' }, peerDependencies: { host: '1' } },
  'node_modules/near': { version: '1.0.0', license: 'MIT', dependencies: { far: '1' }, peerDependencies: { host: '1' } },
  'node_modules/near/node_modules/far': { version: '1.5.0', license: 'ISC', dependencies: { near: '1' } },
  'node_modules/far': { version: '2.0.0', license: 'GPL-3.0' },
  'node_modules/tool': { version: '1.0.0', license: 'GPL-3.0' },
  'node_modules/host': { version: '1.0.0', license: 'GPL-3.0' },
}

const rowsAfter = (packages: object): { status: number | null, said: string, rows: string[] } => {
  const folder = folderWith({ 'package-lock.json': JSON.stringify({ packages }), [page]: '' })
  const ended = runIn(folder, 'licences.js', [])
  return { ...ended, rows: readFileSync(join(folder, page), 'utf8').split('\n').filter((line) => line.startsWith('| ')).slice(2) }
}

describe('docs/licences.md', () => {
  it('is of today, and names every dependency', () => {
    expect(runIn('.', 'licences.js', ['--check'])).toEqual({ status: 0, said: '' })
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
    for (const name of Object.keys(dependencies)) expect(readFileSync(page, 'utf8')).toContain(`| **${name}** |`)
  })

  it('is no longer of today when a version in the lock file is another', () => {
    const texts = repository()
    const folder = folderWith({ ...texts, 'package-lock.json': texts['package-lock.json']?.replace(/("node_modules\/semver": \{\s+"version": ")[\d.]+/u, '$10.0.1') ?? '' })
    expect(runIn(folder, 'licences.js', ['--check'])).toMatchObject({ status: 1, said: expect.stringContaining('run `npm run licences`') as string })
    expect(runIn(folder, 'licences.js', []).status).toBe(0)
    expect(runIn(folder, 'licences.js', ['--check']).status).toBe(0)
    expect(readFileSync(join(folder, page), 'utf8')).toContain('| **semver** | 0.0.1 | ISC |')
  })

  it('holds what users install: the nearest copy of what each needs, no tools and no peers', () => {
    expect(rowsAfter(locked)).toMatchObject({ status: 0, rows: ['| far | 1.5.0 | ISC |', '| **near** | 1.0.0 | MIT |'] })
  })

  it.each(['GPL-3.0', undefined])('is not written with the licence %s', (license) => {
    const near = { ...locked['node_modules/near'], license }
    const { status, said, rows } = rowsAfter({ ...locked, 'node_modules/near': near })
    expect(status).not.toBe(0)
    expect(said).toContain(`near 1.0.0 has the licence “${license ?? 'none stated'}”`)
    expect(rows).toEqual([])
  })
})
