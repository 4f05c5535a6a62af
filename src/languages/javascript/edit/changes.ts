import type { TSESTree } from '@typescript-eslint/utils'
import type { TextChange } from '../../frontend.js'

export function insertAt(offset: number, text: string): TextChange {
  return { place: { start: offset, end: offset }, text }
}

export function replaceNode(node: TSESTree.Node, text: string): TextChange {
  return { place: { start: node.range[0], end: node.range[1] }, text }
}

/**
 * In order of place, with insertions at the same offset joined in the order they were given: outer things first at a
 * beginning, inner things first at an end. `undefined` where changes overlap.
 */
export function arrange(changes: readonly TextChange[]): TextChange[] | undefined {
  const arranged: TextChange[] = []
  for (const change of [...changes].sort((a, b) => a.place.start - b.place.start)) {
    const previous = arranged.at(-1)
    if (!previous || previous.place.end < change.place.start) {
      arranged.push(change)
      continue
    }
    if (previous.place.end > change.place.start) return undefined
    arranged[arranged.length - 1] = {
      place: { start: previous.place.start, end: change.place.end },
      text: previous.text + change.text,
    }
  }
  return arranged
}
