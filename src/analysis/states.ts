/** What has happened on a path so far; the states of paths are sets of these bits. */
export const CALLED = 1
/** A handler was entered after an attempt that holds the call. */
export const FAILED = 2
export const PAUSED = 4
export const STEPPED = 8
export const RESET = 16
/** Something from outside was waited for: a person, a queue, or something unknown that the model has no part in. */
export const DRIVEN = 32
/** The path was taken at a fork that neither the model nor a constant decides. */
export const UNSURE = 64

export type States = ReadonlySet<number>

export type Mutable = Set<number>

export function map(states: States, change: (state: number) => number): Mutable {
  return new Set([...states].map(change))
}

export function union(a: States, b: States): Mutable {
  return new Set([...a, ...b])
}

/**
 * Where two sides of an unknown choice meet again, what both of them reach was no matter of choice; what only one side
 * reaches stays unsure.
 */
export function rejoin(a: States, b: States, before: States): Mutable {
  const wasSure = [...before].some((state) => (state & UNSURE) === 0)
  const out: Mutable = new Set()
  for (const state of union(a, b)) out.add(a.has(state) && b.has(state) && wasSure ? state & ~UNSURE : state)
  return out
}
