/** What a fix changes, as a unified diff. */
import { relative, sep } from 'node:path'
import { styleText } from 'node:util'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Paths are relative to `cwd`, as `patch -p1` and `git apply` read them there. */
export function unifiedDiff({ path, before, after }: Change, cwd: string, colour: boolean): string {
  const name = relative(cwd, path).split(sep).join('/')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY })
  return colour ? patch.split('\n').map(paint).join('\n') : patch
}

function paint(line: string): string {
  if (line.startsWith('+++') || line.startsWith('---')) return styleText('bold', line)
  if (line.startsWith('@@')) return styleText('cyan', line)
  if (line.startsWith('+')) return styleText('green', line)
  if (line.startsWith('-')) return styleText('red', line)
  return line
}
