/**
 * Prints `N passed, N failed` as its last line and fails if anything did.
 * Arguments: vitest's JSON report, the number of failed steps before the tests, the exit code of `npm test`.
 */
import { existsSync, readFileSync } from 'node:fs'

const [report, failedSteps, status] = process.argv.slice(2)

/**
 * A file that could not be loaded has no tests, and fails all the same.
 * @param {string} path
 * @returns {{ passed: number, failed: number }}
 */
function countTests(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
  const broken = testResults.filter(({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'))
  return { passed: numPassedTests, failed: numFailedTests + broken.length }
}

const tests = countTests(report)
let failed = tests.failed + Number(failedSteps)
if (failed === 0 && status !== '0') failed = 1
console.log(`${tests.passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
