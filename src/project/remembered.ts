/** What was read of a file, for as long as the file stays as it is: an editor keeps the process while files change. */
import { statSync, type Stats } from 'node:fs'

/**
 * Remembers what `read` made of each path, and reads again only what has changed since.
 *
 * @returns what asks: `undefined` where nothing is at a path, or `read` throws.
 */
export function remembered<V>(read: (path: string) => V): (path: string) => V | undefined {
  const known = new Map<string, { readonly state: string; readonly value: V | undefined }>()
  return (path) => {
    const state = stateOf(path)
    const last = known.get(path)
    if (last && last.state === state) return last.value
    known.delete(path)
    if (state === undefined) return undefined
    const value = attempt(() => read(path))
    known.set(path, { state, value })
    return value
  }
}

/** `undefined` where nothing is. */
function stateOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats && versionOf(stats)
}

/**
 * Tells one content of a path from another. Tools set the time of a change back to what it was, and the size may stay
 * the same: the time at which the file system took note of the change does not.
 */
export function versionOf({ mtimeMs, ctimeMs, size }: Stats): string {
  return `${String(mtimeMs)} ${String(ctimeMs)} ${String(size)}`
}

function attempt<V>(read: () => V): V | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
