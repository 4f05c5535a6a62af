/** Where two sequences differ: lines of a file, characters of a cell. */
import commonJs from '@jest/diff-sequences'

// Its types describe the CommonJS build; what a module imports is the function itself.
const diffSequences = commonJs as unknown as typeof commonJs.default

/** Half-open ranges of items, from 0: `[oldFrom, oldTo)` became `[newFrom, newTo)`; one of them may be empty. */
export interface Difference {
  readonly oldFrom: number
  readonly oldTo: number
  readonly newFrom: number
  readonly newTo: number
}

/** In order; what stands between two of them is the same in both. */
export function differencesBetween(old: readonly string[], now: readonly string[]): Difference[] {
  const differences: Difference[] = []
  let [oldFrom, newFrom] = [0, 0]
  const common = (length: number, oldTo: number, newTo: number): void => {
    if (oldTo > oldFrom || newTo > newFrom) differences.push({ oldFrom, oldTo, newFrom, newTo })
    oldFrom = oldTo + length
    newFrom = newTo + length
  }
  diffSequences(old.length, now.length, (one, other) => old[one] === now[other], common)
  common(0, old.length, now.length)
  return differences
}
