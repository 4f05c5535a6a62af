/** What stands in the way of a release is said before anything is published. */
import { describe, expect, it } from 'vitest'
import { folderWith, runIn, type Ended } from './folder.js'

const manifest = {
  name: 'eslint-plugin-agents',
  version: '1.2.3',
  repository: { type: 'git', url: 'git+https://example.com/us/agents.git' },
  homepage: 'https://example.com/us/agents',
  bugs: 'https://example.com/us/agents/issues',
}

interface State {
  readonly manifest?: object
  readonly changelog?: string
  readonly changesets?: Readonly<Record<string, string>>
  readonly tag?: string
}

function check({ manifest: changed = {}, changelog = '# us\n\n## 1.2.3\n\n- More.\n', changesets = {}, tag }: State): Ended {
  const folder = folderWith({
    'package.json': JSON.stringify({ ...manifest, ...changed }),
    'CHANGELOG.md': changelog,
    '.changeset/config.json': '{}',
    ...changesets,
  })
  return runIn(folder, 'publishable.js', tag === undefined ? [] : [tag])
}

describe('npm run release:check', () => {
  it.each<State>([{}, { tag: 'v1.2.3' }, { manifest: { repository: { url: 'https://example.com/us/agents' } } }])('has nothing to say of %j', (state) => {
    expect(check(state)).toEqual({ status: 0, said: '' })
  })

  it.each<[State, string]>([
    [{ manifest: { repository: undefined } }, 'package.json has no `repository`'],
    [{ manifest: { repository: { type: 'git' } } }, 'package.json has no `repository`'],
    [{ manifest: { repository: 'github:us/agents' } }, 'package.json has no `repository`'],
    [{ manifest: { homepage: undefined } }, 'package.json needs `homepage` and `bugs`'],
    [{ manifest: { bugs: undefined } }, 'package.json needs `homepage` and `bugs`'],
    [{ tag: 'v1.2.4' }, 'The tag v1.2.4 is not v1.2.3'],
    [{ changesets: { '.changeset/one.md': 'one' } }, 'Changes wait to be released (one.md)'],
    [{ changelog: '# us\n\n## 1.2.2\n' }, 'CHANGELOG.md says nothing of 1.2.3'],
  ])('%j: one sentence', (state, sentence) => {
    const { status, said } = check(state)
    expect(status).toBe(1)
    expect(said).toMatch(/^[^\n]+\n$/u)
    expect(said).toContain(sentence)
  })

  it('names everything at once', () => {
    const { status, said } = check({ manifest: { repository: undefined, bugs: undefined }, tag: 'v9.9.9', changelog: '' })
    expect(status).toBe(1)
    expect(said.trimEnd().split('\n')).toHaveLength(4)
  })
})
