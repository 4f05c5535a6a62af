/**
 * `npm run test:package`: what a stranger gets. Packs the plugin, examines the package, and uses it in temporary
 * projects of every kind that we promise to work in. Needs a package registry, which is why it is no part of `npm test`.
 * Arguments, if any, select the groups to run.
 */
import { Workbench } from './workbench.js'

/**
 * @typedef {object} Leg one thing that must hold
 * @property {string} name
 * @property {(workbench: Workbench) => string} check throws where it does not hold; answers with the versions that ran
 */

const groups = ['tarball', 'engines', 'nodes', 'typescripts', 'options', 'workspaces', 'beside', 'languages', 'python', 'oxlint', 'first-hour/run', 'newcomer', 'release']
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !groups.includes(name))
if (unknown.length > 0) throw new Error(`There is no group ${unknown.join(', ')}: the groups are ${groups.join(', ')}.`)

/** @type {{ leg: string, ran: string, seconds: number, passed: boolean }[]} */
const rows = []
const workbench = new Workbench()

/** @param {Leg} leg */
function runLeg({ name, check }) {
  const start = performance.now()
  let ran = ''
  let passed = true
  try {
    ran = check(workbench)
  } catch (error) {
    passed = false
    ran = 'FAILED, see above'
    console.error(error instanceof Error && error.name === 'AssertionError' ? `${error.message}\n` : error)
  }
  rows.push({ leg: name, ran, seconds: (performance.now() - start) / 1000, passed })
  console.log(`${passed ? 'ok' : 'not ok'} ${name}: ${ran}`)
}

/** @param {readonly string[]} cells */
const tableRow = (cells) => `| ${cells.join(' | ')} |`

try {
  for (const group of asked.length > 0 ? asked : groups) {
    /** @type {{ legs: Leg[] }} */
    const { legs } = await import(`./${group}.js`)
    for (const leg of legs) runLeg(leg)
  }
} finally {
  workbench.remove()
}

const cells = rows.map(({ leg, ran, seconds }) => [leg, ran, `${seconds.toFixed(1)} s`])
console.log(['', tableRow(['leg', 'what ran', 'took']), tableRow(['---', '---', '---']), ...cells.map(tableRow), ''].join('\n'))
console.log(`Node ${process.versions.node}, ${(performance.now() / 1000).toFixed(0)} s in all`)
const failed = rows.filter(({ passed }) => !passed).length
console.log(`${rows.length - failed} passed, ${failed} failed`)
process.exitCode = failed === 0 && rows.length > 0 ? 0 : 1
