/**
 * `npm run new sdk NAME` and `npm run new rule NAME`: the files that a new library or a new rule begins with.
 * Everything is checked before anything is written.
 */
import { apply } from './change.js'
import { Refusal } from './refusal.js'
import { planRule } from './rule.js'
import { planSdk } from './sdk.js'

const usage = `npm run new sdk NAME    a library of the catalog; NAME is its package: acme, @acme/agents
npm run new rule NAME   a rule; NAME is no-HAZARD or require-GUARD`

const plans = { sdk: planSdk, rule: planRule }

/** @param {readonly string[]} words */
function run([what, name, ...more]) {
  if (what !== 'sdk' && what !== 'rule') throw new Refusal(`Say what is new:\n${usage}`)
  if (name === undefined || more.length > 0) throw new Refusal(`One name is needed:\n${usage}`)
  const { changes, next } = plans[what](process.cwd(), name)
  apply(process.cwd(), changes)
  const list = changes.map(({ path, before }) => `  ${before === undefined ? 'new    ' : 'changed'}  ${path}`)
  console.log([...list, '', next].join('\n'))
}

try {
  run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}
