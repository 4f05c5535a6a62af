/** Which files nothing is known of: their silence is no answer. */
import { relative } from 'node:path'

const MOST = 10

/** One sentence, or nothing. */
export function tooDeepNote(paths: readonly string[], cwd: string): string {
  if (paths.length === 0) return ''
  const names = paths.slice(0, MOST).map((path) => relative(cwd, path))
  const more = paths.length > MOST ? [`and ${paths.length - MOST} more`] : []
  const what = paths.length === 1 ? '1 file is too deep to analyse, nothing is known of it' : `${paths.length} files are too deep to analyse, nothing is known of them`
  return `${what}: ${[...names, ...more].join(', ')}\n`
}
