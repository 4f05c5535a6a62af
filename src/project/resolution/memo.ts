/** What the file system says does not change while a command runs, but in an editor it does: so long it is believed. */
const LIFETIME = 10_000

/** Remembers what a question about the file system was answered, for a few seconds. */
export function briefly<V>(ask: (key: string) => V): (key: string) => V {
  let known = new Map<string, V>()
  let since = performance.now()
  return (key) => {
    // No clock that somebody can set back.
    const now = performance.now()
    if (now - since > LIFETIME) {
      known = new Map()
      since = now
    }
    if (known.has(key)) return known.get(key) as V
    const answer = ask(key)
    known.set(key, answer)
    return answer
  }
}
