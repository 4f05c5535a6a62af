/** What is in the tarball, what it loads, how it is typed, and what it adds to a project. */
import assert from 'node:assert/strict'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { engines, examiners, typescriptEslint, typescripts } from './versions.js'
import { ourName, repository, run, versionsIn } from './workbench.js'

const KILOBYTE = 1000
/** `added` counts what a project gets that has typescript-eslint already: at most 2 MB, of 1,000,000 bytes each, in 4 packages: ours and three. */
const most = { packed: 430 * KILOBYTE, unpacked: 1720 * KILOBYTE, added: 2000 * KILOBYTE, packages: 4 }

/** All that a user can use: what is built of src and rules, the pages, and what npm adds of itself. */
const published = /^(?:dist\/(?:src|rules)\/.+\.(?:js|d\.ts)|docs\/(?:decisions\/|guide\/|recipes\/|rules\/|proofs|sdks)[^/]*\.md|README\.md|LICENSE|(?:package|sdk\.schema)\.json)$/u

/** @param {import('./workbench.js').Workbench} workbench */
function examinersOf(workbench) {
  return workbench.install(examiners)
}

/** @param {number} bytes */
const inKilobytes = (bytes) => `${Math.round(bytes / KILOBYTE)} kB`

/**
 * Packages by their folder inside node_modules, as npm has recorded them.
 * @param {string} folder
 */
function packagesIn(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'))
  return Object.keys(lock.packages)
}

/**
 * Bytes of a package's own files, without packages inside it.
 * @param {string} folder
 * @returns {number}
 */
function sizeOf(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => entry.isDirectory() ? sizeOf(join(folder, entry.name)) : lstatSync(join(folder, entry.name)).size)
    .reduce((sum, size) => sum + size, 0)
}

/** What a file of the tarball was built of. @param {string} path */
function sourceOf(path) {
  return join(repository, path.replace(/^dist\//u, '').replace(/\.js$/u, '.ts'))
}

/**
 * The declarations that these import, and what those import, themselves included.
 * @param {readonly string[]} entries from the root of the repository
 */
function reachableFrom(entries) {
  const found = new Set(entries)
  for (const path of found) {
    const text = readFileSync(join(repository, path), 'utf8')
    for (const [, specifier = ''] of text.matchAll(/(?:from |import\()['"](\.[^'"]+)\.js['"]/gu)) found.add(posix.join(posix.dirname(path), `${specifier}.d.ts`))
  }
  return [...found].sort()
}

/** Prints the packages whose modules a process has loaded through `import` and `require`, after importing ours. */
const importGraph = `
import { createRequire, register } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'

writeFileSync('loaded.txt', '')
const hook = \`
import { appendFileSync } from 'node:fs'
export async function load(url, context, next) {
  appendFileSync('loaded.txt', url + '\\\\n')
  return next(url, context)
}\`
register('data:text/javascript,' + encodeURIComponent(hook))
await import('${ourName}')
const required = Object.keys(createRequire(import.meta.url).cache)
const urls = [...readFileSync('loaded.txt', 'utf8').split('\\n'), ...required]
const packages = urls.flatMap((url) => /.*node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/u.exec(url)?.[1] ?? [])
console.log(JSON.stringify([...new Set(packages)].sort()))
`

/** The same through `require`, which Node can do with our modules. */
const requireGraph = `
require('${ourName}')
const urls = Object.keys(require.cache)
const packages = urls.flatMap((url) => /.*node_modules[/\\\\]((?:@[^/\\\\]+[/\\\\])?[^/\\\\]+)/u.exec(url)?.[1] ?? [])
console.log(JSON.stringify([...new Set(packages)].sort()))
`

/** Packages that the entry of the plugin may load, with what they need: the rest is for the command, or slow. */
const loadable = [ourName, 'semver', 'smol-toml', 'exsolve', '@jest/diff-sequences', '@eslint/plugin-kit', 'levn', 'prelude-ls', 'type-check']

/** @type {import('./run.js').Leg[]} */
export const legs = [
  {
    name: 'contents and size of the tarball',
    check({ packed }) {
      const paths = packed.files.map(({ path }) => path)
      assert.deepEqual(paths.filter((path) => !published.test(path)), [])
      for (const path of ['dist/src/index.js', 'dist/src/index.d.ts', 'dist/src/cli/main.js', 'docs/rules/require-turn-limit.md', 'sdk.schema.json', 'README.md', 'LICENSE']) {
        assert.ok(paths.includes(path), `${path} is missing`)
      }
      assert.ok(packed.size <= most.packed, `packed: ${inKilobytes(packed.size)}`)
      assert.ok(packed.unpackedSize <= most.unpacked, `unpacked: ${inKilobytes(packed.unpackedSize)}`)
      const stale = paths.filter((path) => path.endsWith('.js') && !existsSync(sourceOf(path)))
      assert.deepEqual(stale, [], 'built once, of sources that are gone: delete dist, and build')
      return `${paths.length} files, ${inKilobytes(packed.size)} packed, ${inKilobytes(packed.unpackedSize)} unpacked`
    },
  },
  {
    name: 'declarations: those that the entries lead to, and no others',
    check({ packed }) {
      const declarations = packed.files.map(({ path }) => path).filter((path) => path.endsWith('.d.ts'))
      assert.deepEqual(declarations.sort(), reachableFrom(['dist/src/index.d.ts', 'dist/src/python.d.ts']))
      return `${declarations.length} files`
    },
  },
  {
    name: 'publint',
    check(workbench) {
      const folder = examinersOf(workbench)
      run(process.execPath, [join(folder, 'node_modules/publint/src/cli.js'), 'run', workbench.tarball, '--strict'], { cwd: folder })
      return versionsIn(folder, ['publint'])
    },
  },
  {
    name: 'are the types wrong',
    check(workbench) {
      const folder = examinersOf(workbench)
      const program = join(folder, 'node_modules/@arethetypeswrong/cli/dist/index.js')
      run(process.execPath, [program, workbench.tarball, '--profile', 'esm-only', '--no-emoji'], { cwd: folder })
      return versionsIn(folder, ['@arethetypeswrong/cli'])
    },
  },
  {
    name: 'no unused files, exports or dependencies (knip)',
    check(workbench) {
      const folder = examinersOf(workbench)
      const program = join(folder, 'node_modules/knip/bin/knip.js')
      run(process.execPath, [program, '--config', 'tests/package/knip.json', '--no-progress'], { cwd: repository })
      return versionsIn(folder, ['knip'])
    },
  },
  {
    name: 'the entry loads no TypeScript, and nothing of the command',
    check(workbench) {
      const installed = workbench.install({ eslint: engines.ten, ...typescriptEslint, typescript: typescripts.six })
      const project = workbench.project(installed, { 'imports.mjs': importGraph, 'requires.cjs': requireGraph })
      for (const file of ['imports.mjs', 'requires.cjs']) {
        /** @type {string[]} */
        const loaded = JSON.parse(run(process.execPath, [file], { cwd: project.folder }).stdout)
        assert.ok(loaded.includes(ourName), `${file}: only ${loaded.join(', ')}`)
        assert.deepEqual(loaded.filter((name) => !loadable.includes(name)), [], file)
      }
      return `Node ${process.versions.node}`
    },
  },
  {
    name: 'what it adds beside typescript-eslint',
    check(workbench) {
      const packages = { eslint: engines.ten, ...typescriptEslint, typescript: typescripts.six }
      const bare = workbench.folder('bare')
      workbench.installInto(bare, packages)
      const before = packagesIn(bare)
      const folder = workbench.install(packages)
      const added = packagesIn(folder).filter((path) => !before.includes(path))
      const sizes = added.map((path) => ({ name: path.replace('node_modules/', ''), bytes: sizeOf(join(folder, path)) }))
      const breakdown = sizes.map(({ name, bytes }) => `${name} ${inKilobytes(bytes)}`).join(', ')
      const sum = sizes.reduce((before, { bytes }) => before + bytes, 0)
      assert.ok(added.length > 0 && added.length <= most.packages, `${added.length} packages: ${breakdown}`)
      assert.ok(sum <= most.added, `${inKilobytes(sum)}: ${breakdown}`)
      return `${added.length} packages of at most ${most.packages}, ${inKilobytes(sum)} of at most ${inKilobytes(most.added)}: ${breakdown}`
    },
  },
]
