/** Which files are measured, and how. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, files: { type: 'string', default: '10000' }, local: { type: 'boolean', default: false } } })
export const { local } = values
export const rounds = Number(values.rounds)
const MOST = Number(values.files)
/** Bytes: what is larger is built, not written. */
const LARGEST = 200_000

/** Files below folders, evenly chosen, at most `most`. */
export function sources(folders, pattern, most) {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && pattern.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => statSync(path).size < LARGEST),
  )
  const count = Math.min(most, MOST, paths.length)
  return Array.from({ length: count }, (_, i) => paths[Math.floor((i * paths.length) / count)]).map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

export function megabytes(files) {
  return files.reduce((sum, { text }) => sum + text.length, 0) / 1_000_000
}

/** Milliseconds of the processor. */
function cost(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The least of all rounds, for each of several works done in turn. */
export function least(works) {
  const best = Object.fromEntries(Object.keys(works).map((name) => [name, Infinity]))
  for (let round = 0; round <= rounds; round++) {
    for (const [name, work] of Object.entries(works)) {
      const time = cost(work)
      // The first round is for the compiler.
      if (round > 0) best[name] = Math.min(best[name], time)
    }
  }
  return best
}
