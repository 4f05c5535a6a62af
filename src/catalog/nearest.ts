/** The word that a misspelt one was probably meant to be, if any comes close: at most a third of its letters differ. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const plain = letters(word)
  const ranked = words
    .map((candidate) => ({ candidate, distance: editDistance(plain, letters(candidate)) }))
    .sort((one, other) => one.distance - other.distance)
  const [best] = ranked
  return best && best.distance <= Math.max(1, Math.floor(plain.length / 3)) ? best.candidate : undefined
}

/** `Model_Call`, `modelCall` and `model-call` are spellings of one word. */
function letters(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

/** Insertions, deletions and replacements that lead from one text to another. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
