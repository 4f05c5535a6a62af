/** Where two texts differ, line by line: what a unified diff is made of. */
import { differencesBetween, type Difference } from '../differences.js'

/** Lines with their line ends; the last one may have none. Line numbers count from 1. */
export interface Hunk {
  readonly oldStart: number
  readonly newStart: number
  readonly lines: readonly HunkLine[]
}

export interface HunkLine {
  readonly mark: ' ' | '-' | '+'
  readonly text: string
}

/** Each hunk with up to `context` unchanged lines on both sides; hunks whose context meets are one. */
export function hunksOf(before: string, after: string, context: number): Hunk[] {
  const [old, now] = [linesOf(before), linesOf(after)]
  const groups: Difference[][] = []
  for (const difference of differencesBetween(old, now)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group && last && difference.oldFrom - last.oldTo <= 2 * context) group.push(difference)
    else groups.push([difference])
  }
  return groups.map((group) => hunkOf(group, old, now, context))
}

function hunkOf(group: readonly Difference[], old: readonly string[], now: readonly string[], context: number): Hunk {
  const [first] = group
  const last = group.at(-1)
  if (!first || !last) throw new Error('a hunk without a change')
  const lead = Math.min(context, first.oldFrom)
  const lines: HunkLine[] = []
  const add = (mark: HunkLine['mark'], texts: readonly string[]): void => { lines.push(...texts.map((text) => ({ mark, text }))) }
  let unchanged = first.oldFrom - lead
  for (const { oldFrom, oldTo, newFrom, newTo } of group) {
    add(' ', old.slice(unchanged, oldFrom))
    add('-', old.slice(oldFrom, oldTo))
    add('+', now.slice(newFrom, newTo))
    unchanged = oldTo
  }
  add(' ', old.slice(last.oldTo, last.oldTo + context))
  return { oldStart: first.oldFrom - lead + 1, newStart: first.newFrom - lead + 1, lines }
}

/** With their line ends, so that a line that only gets one has changed. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? []
}
