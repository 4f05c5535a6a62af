/** What the scripts of a release do, short of publishing. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gt } from 'semver'
import { Copy } from './copy.js'
import { ourName, run, versionsIn } from './workbench.js'

const change = `---
'${ourName}': minor
---

A library that nobody had heard of.
`

/** @type {import('./run.js').Leg[]} */
export const legs = [
  {
    name: 'a release: version, changelog, lock file, and what stands in its way',
    check(workbench) {
      const copy = new Copy(workbench.folder('release'))
      /** @param {string} path */
      const read = (path) => readFileSync(join(copy.folder, path), 'utf8')
      const before = JSON.parse(read('package.json')).version
      const waiting = copy.files('.changeset').filter((path) => path.endsWith('.md'))
      writeFileSync(join(copy.folder, '.changeset/one.md'), change)

      copy.npm('run', 'release:version')
      const { version } = JSON.parse(read('package.json'))
      assert.ok(gt(version, before), `${before} became ${version}`)
      assert.ok(read('CHANGELOG.md').includes(`\n## ${version}\n`))
      assert.ok(read('CHANGELOG.md').includes('A library that nobody had heard of.'))
      assert.deepEqual([...waiting, '.changeset/one.md'].filter((path) => existsSync(join(copy.folder, path))), [])
      const lock = read('package-lock.json')
      assert.equal(JSON.parse(lock).packages[''].version, version)
      assert.ok(!lock.includes('"resolved"'), 'the lock file holds addresses')

      const { stderr } = run('npm', ['run', '--silent', 'release:check', '--', `v${version}`], { cwd: copy.folder, expected: [0, 1] })
      assert.doesNotMatch(stderr, /wait to be released|CHANGELOG|tag/u)
      return versionsIn(copy.folder, ['@changesets/cli'])
    },
  },
]
