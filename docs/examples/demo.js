/**
 * `npm run demo`: shows what our own command says about the programs in this folder, then what its fix would change.
 * Nothing is written, no SDK is installed, no model is called.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

/** The exit codes of the command, which are ESLint's. */
const CLEAN = 0
const FINDINGS = 1

/**
 * @param {readonly string[]} options
 * @returns {number}
 */
function lintExamples(options) {
  const line = ['docs/examples', ...options]
  process.stdout.write(`$ eslint-agents ${line.join(' ')}\n`)
  const { status, error } = spawnSync(process.execPath, [command, ...line], { cwd: root, stdio: 'inherit' })
  if (error) throw error
  return status ?? 2
}

process.stdout.write('1. Nine small agent programs, each with one fault. Their mended forms, in docs/examples/good, give no finding.\n\n')
const found = lintExamples([])

process.stdout.write('\n2. What --fix would write. Three findings stay, with a suggestion in editors: those changes replace what somebody wrote, or make callers see a new error.\n\n')
const previewed = lintExamples(['--fix-dry-run'])

const asExpected = found === FINDINGS && (previewed === FINDINGS || previewed === CLEAN)
if (asExpected) process.stdout.write('\nNothing was written. A page for each rule is in docs/rules; what fixes may change is in docs/guide/fixes.md.\n')
else process.stderr.write(`\nThe demo did not go as expected: exit codes ${found} and ${previewed}.\n`)
process.exitCode = asExpected ? 0 : 1
