/**
 * `npm run test:examples`: the promise of the fixes, on the real SDKs. A copy of docs/examples gets its packages, is
 * type-checked, fixed by our own command, type-checked again and linted again. Needs the built command and a package
 * registry, which is why it is no part of `npm test`.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MINUTES = 60_000
const examples = fileURLToPath(new URL('../../docs/examples', import.meta.url))
const command = fileURLToPath(new URL('../../dist/src/cli/main.js', import.meta.url))

const copy = mkdtempSync(join(tmpdir(), 'agents-examples-'))
cpSync(examples, copy, { recursive: true, filter: (path) => basename(path) !== 'node_modules' })

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {readonly number[]} expected exit codes
 * @returns {string} what it printed on its standard output
 */
function run(program, args, expected = [0]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd: copy, encoding: 'utf8', timeout: 3 * MINUTES })
  if (error) throw error
  const line = [basename(program), ...args].join(' ')
  assert.ok(expected.includes(status ?? -1), `${line} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

/**
 * @typedef {{ ruleId: string | null, message: string, line: number, fix?: object }} Message
 * @param {readonly string[]} options
 * @returns {Map<string, Message[]>} messages by path inside the copy, for files that have any
 */
function lint(options) {
  const report = run(process.execPath, [command, '.', '--format', 'json', ...options], [0, 1])
  /** @type {{ filePath: string, messages: Message[] }[]} */
  const results = JSON.parse(report)
  const withMessages = results.filter(({ messages }) => messages.length > 0)
  return new Map(withMessages.map(({ filePath, messages }) => [filePath.slice(filePath.indexOf(basename(copy)) + basename(copy).length + 1), messages]))
}

/** @returns {Map<string, string>} the text of each program, by path inside the copy */
function programs() {
  const paths = readdirSync(copy, { recursive: true, encoding: 'utf8' })
  const sources = paths.filter((path) => path.endsWith('.ts') && !path.includes('node_modules'))
  return new Map(sources.map((path) => [path, readFileSync(join(copy, path), 'utf8')]))
}

const typeCheck = () => run(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', '.'])

/** @type {readonly [name: string, step: () => void][]} each builds on those before it */
const steps = [
  ['the pinned SDKs install', () => run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline'])],
  ['the examples type-check', typeCheck],
  ['the faults are found, the mended forms are silent', () => {
    const faulty = [...lint([]).keys()].sort()
    const expected = readdirSync(join(copy, 'good')).sort()
    assert.deepEqual(faulty, expected, 'each program with a mended form, and nothing else, has findings')
  }],
  ['--fix writes its fixes', () => {
    const before = programs()
    lint(['--fix'])
    const changed = [...programs()].filter(([path, text]) => before.get(path) !== text)
    assert.notEqual(changed.length, 0, 'no program was changed')
  }],
  ['the fixed examples type-check', typeCheck],
  ['a second run has nothing left that a fix answers', () => {
    const before = programs()
    const left = [...lint(['--fix']).values()].flat().filter(({ fix }) => fix !== undefined)
    assert.deepEqual(left, [])
    assert.deepEqual(programs(), before)
  }],
]

let passed = 0
try {
  for (const [name, step] of steps) {
    step()
    passed += 1
    console.log(`ok ${name}`)
  }
} catch (error) {
  console.error(`not ok ${steps[passed]?.[0]}`)
  console.error(error)
  process.exitCode = 1
} finally {
  rmSync(copy, { recursive: true, force: true })
}
console.log(`${passed} passed, ${passed === steps.length ? 0 : 1} failed`)
