/**
 * `npm run licences`: writes docs/licences.md, the licences of everything that installing the package brings, read from
 * the lock file. With `--check` it writes nothing and fails if the page is not of today.
 */
import { readFileSync, writeFileSync } from 'node:fs'

const page = 'docs/licences.md'

/** Licences that ask no more of a user than to keep the notice. */
const permissive = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'Python-2.0']

/**
 * @typedef {{ version: string, license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Locked
 * @typedef {Readonly<Record<string, Locked>>} Packages by their folder from the root, `''` is the root itself
 */

/**
 * The folder that a package finds a dependency in: its own node_modules, or the nearest above.
 * @param {Packages} packages
 * @param {string} from
 * @param {string} name
 */
function resolve(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`
    if (packages[path]) return path
    if (folder === '') throw new Error(`package-lock.json has no ${name} for ${from === '' ? 'the package' : from}.`)
  }
}

/**
 * Everything that the dependencies of the root lead to, peers excepted: those are the user's own.
 * @param {Packages} packages
 */
function installed(packages) {
  const found = new Set([''])
  for (const folder of found) {
    const { dependencies = {}, optionalDependencies = {} } = packages[folder] ?? {}
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) found.add(resolve(packages, folder, name))
  }
  found.delete('')
  return [...found]
}

/** @param {Packages} packages */
function pageOf(packages) {
  const direct = Object.keys(packages['']?.dependencies ?? {})
  const rows = installed(packages).map((folder) => {
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
    const { version = '', license = 'none stated' } = packages[folder] ?? {}
    if (!permissive.includes(license)) throw new Error(`${name} ${version} has the licence “${license}”, which is not among those that we take.`)
    return { name, line: `| ${direct.includes(name) ? `**${name}**` : name} | ${version} | ${license} |` }
  })
  rows.sort((one, other) => (one.name < other.name ? -1 : 1))
  return `# Licences

The package itself is under the MIT licence and contains no code of others. Installing it brings these packages, in the
versions that our lock file holds; the bold ones are its own dependencies, the rest is what they need. ESLint and
TypeScript are peers: your project has its own.

This page is written by \`npm run licences\`; a test fails when it is not of today.

| package | version | licence |
| --- | --- | --- |
${rows.map(({ line }) => line).join('\n')}
`
}

const text = pageOf(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages)
if (!process.argv.includes('--check')) {
  writeFileSync(page, text)
} else if (readFileSync(page, 'utf8') !== text) {
  console.error(`${page} is not of today: run \`npm run licences\`.`)
  process.exitCode = 1
}
