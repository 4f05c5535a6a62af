/** What a fix changes, as a unified diff. */
import { relative, sep } from 'node:path'
import { styleText } from 'node:util'
import { hunksOf, type Hunk } from './hunks.js'

export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Paths are relative to `cwd`, as `patch -p1` and `git apply` read them there. */
export function unifiedDiff({ path, before, after }: Change, cwd: string, colour: boolean): string {
  const name = relative(cwd, path).split(sep).join('/')
  const lines = [`--- a/${name}`, `+++ b/${name}`, ...hunksOf(before, after, 3).flatMap(printed)]
  return `${(colour ? lines.map(paint) : lines).join('\n')}\n`
}

function printed({ oldStart, newStart, lines }: Hunk): string[] {
  const count = (mark: '-' | '+'): number => lines.filter((line) => line.mark === ' ' || line.mark === mark).length
  const head = `@@ -${span(oldStart, count('-'))} +${span(newStart, count('+'))} @@`
  return [head, ...lines.flatMap(({ mark, text }) => text.endsWith('\n') ? mark + text.slice(0, -1) : [mark + text, '\\ No newline at end of file'])]
}

/** A side without lines is named by the line before it. */
function span(start: number, count: number): string {
  return `${count === 0 ? start - 1 : start},${count}`
}

function paint(line: string): string {
  if (line.startsWith('+++') || line.startsWith('---')) return styleText('bold', line)
  if (line.startsWith('@@')) return styleText('cyan', line)
  if (line.startsWith('+')) return styleText('green', line)
  if (line.startsWith('-')) return styleText('red', line)
  return line
}
