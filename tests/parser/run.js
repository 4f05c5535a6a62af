/**
 * `npm run test:parser [FILE …]`: our parser against the newest CPython of this machine, on its standard library with the
 * tests: each tree whole, with types, fields, values and places. Without FILE also 5,000 mutated programs, see
 * tests/languages/python/mutations.test.ts.
 */
import { readFileSync } from 'node:fs'
import { startVitest } from 'vitest/node'
import { parse } from '../../dist/src/languages/python/parser/index.js'
import { difference } from './compare.js'
import { ask, newestPython, pythonFiles } from './interpreter.js'

const MOST_SHOWN = 20

const python = newestPython()
if (!python) throw new Error('no CPython on this machine: set PYTHON to one')
const named = process.argv.slice(2)
const paths = named.length > 0 ? named : pythonFiles(python.library)
console.log(`CPython ${python.version.join('.')}, ${paths.length} files${named.length > 0 ? '' : ' of its standard library, with tests and what is installed beside it'}`)
if (python.version[1] < 12) console.log('Older than 3.12: places inside f-strings are not compared.')

/** What our tree says of a file of which the oracle gave an answer. */
function judge(path, { tree, error, skipped }) {
  if (skipped !== undefined) return { verdict: 'skipped', why: skipped }
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  const { ast, errors: [refusal] } = parse(text)
  const where = (offset) => `line ${text.slice(0, offset).split(/\r\n|\r|\n/).length}`
  if (error !== undefined) return refusal ? { verdict: 'refused by both' } : { verdict: 'refused by CPython', why: error }
  if (refusal) return { verdict: 'refused by us', why: `${where(refusal.start)}: ${refusal.message}` }
  const found = difference(tree, ast)
  if (!found) return { verdict: 'equal' }
  return { verdict: 'different', why: `${where(found.at)}: ${found.path}: expected ${JSON.stringify(found.expected)}, is ${String(found.actual)}` }
}

const counts = { 'equal': 0, 'different': 0, 'refused by both': 0, 'refused by us': 0, 'refused by CPython': 0, 'skipped': 0 }
const reasons = Object.fromEntries(Object.keys(counts).map((verdict) => [verdict, []]))
let next = 0
for await (const answer of ask(python, paths)) {
  const path = paths[next++]
  const { verdict, why } = judge(path, answer)
  counts[verdict]++
  if (why !== undefined) reasons[verdict].push(`${path}: ${why}`)
}

for (const [verdict, list] of Object.entries(reasons)) {
  if (list.length === 0) continue
  console.log(`\n${verdict}:`)
  for (const entry of list.slice(0, MOST_SHOWN)) console.log(`  ${entry}`)
  if (list.length > MOST_SHOWN) console.log(`  and ${list.length - MOST_SHOWN} more`)
}
console.table(counts)
if (counts.different + counts['refused by us'] > 0) process.exitCode = 1

if (named.length === 0) {
  process.env.MUTATIONS = '5000'
  const vitest = await startVitest('test', ['tests/languages/python/mutations.test.ts'], { watch: false })
  await vitest.close()
}
