/** After a fix: what it changed, where, and what happens there at a limit that it added. */
import type { Linter } from 'eslint'
import { relative } from 'node:path'
import { hunksOf, type Hunk, type HunkLine } from './hunks.js'

export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  /** What was found in `before`, and in `after`. */
  readonly found: readonly Linter.LintMessage[]
  readonly left: readonly Linter.LintMessage[]
}

export interface MadeChange {
  readonly path: string
  /** In the text after the fix, from 1. */
  readonly line: number
  readonly code: string
  readonly rule: string
  /** `at the limit it …`, where the rule's message says so. */
  readonly atLimit: string | undefined
}

export function madeChanges(file: FixedFile): MadeChange[] {
  const hunks = hunksOf(file.before, file.after, 0)
  const before = file.before.split('\n')
  const taken = new Set<number>()
  return answered(file).flatMap((message) => {
    const written = writtenLine(message, hunks, before, taken)
    if (!written) return []
    taken.add(written.line)
    return [{
      path: file.path,
      line: written.line,
      code: written.code.trim(),
      rule: message.ruleId ?? '',
      atLimit: /\bat the limit .+?(?=\.(?:\s|$)|$)/u.exec(message.message)?.[0],
    }]
  })
}

/** `verb` says whether they were made or would be. */
export function fixSummary(changes: readonly MadeChange[], cwd: string, verb: 'made' | 'to make'): string {
  if (changes.length === 0) return ''
  const head = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'} ${verb}:`
  const lines = changes.map(({ path, line, code, rule, atLimit }) => {
    const what = [rule, atLimit].filter((part) => part !== undefined).join(': ')
    return `  ${relative(cwd, path)}:${line}  ${what}\n      ${shortened(code)}`
  })
  return `${[head, ...lines].join('\n')}\n`
}

/** What was found and is not found again. Of equal messages, those without a fix are the ones that are left. */
function answered({ found, left }: FixedFile): Linter.LintMessage[] {
  const remaining = new Map<string, number>()
  for (const message of left) remaining.set(keyOf(message), (remaining.get(keyOf(message)) ?? 0) + 1)
  const isLeft = (message: Linter.LintMessage): boolean => {
    const count = remaining.get(keyOf(message)) ?? 0
    remaining.set(keyOf(message), count - 1)
    return count > 0
  }
  const unfixable = found.filter(({ fix }) => fix === undefined)
  unfixable.forEach(isLeft)
  return found.filter((message) => message.fix !== undefined && !isLeft(message))
}

function keyOf({ ruleId, message }: Linter.LintMessage): string {
  return `${ruleId} ${message}`
}

interface Written {
  readonly line: number
  readonly code: string
}

/** The changed line that answers a message: in the change at its place or, failing that, the next one in reach of its fix. */
function writtenLine(message: Linter.LintMessage, hunks: readonly Hunk[], before: readonly string[], taken: ReadonlySet<number>): Written | undefined {
  const lastLine = lineAt(before, message.fix?.range[1] ?? 0)
  const distance = (hunk: Hunk): number => {
    const end = hunk.oldStart + Math.max(linesMarked(hunk, '-').length, 1) - 1
    if (end < message.line) return before.length + message.line - end
    return hunk.oldStart > lastLine ? 2 * before.length + hunk.oldStart : Math.max(0, hunk.oldStart - message.line)
  }
  const [nearest] = [...hunks].sort((one, other) => distance(one) - distance(other))
  if (!nearest) return undefined

  const added = linesMarked(nearest, '+').map(({ text }, index) => ({ line: nearest.newStart + index, code: text.replace(/\n$/u, '') }))
  const original = before[message.line - 1] ?? ''
  const free = added.filter(({ line, code }) => !taken.has(line) && code.trim() !== '')
  return mostLike(original, free) ?? added[0]
}

function linesMarked({ lines }: Hunk, mark: '-' | '+'): HunkLine[] {
  return lines.filter((line) => line.mark === mark)
}

function mostLike(original: string, lines: readonly Written[]): Written | undefined {
  let best: Written | undefined
  let most = -1
  for (const line of lines) {
    const shared = sharedLength(original, line.code)
    if (shared > most) [best, most] = [line, shared]
  }
  return best
}

/** How much of two lines is the same, from their beginnings and from their ends. */
function sharedLength(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  return start + end
}

function lineAt(lines: readonly string[], offset: number): number {
  let end = 0
  const index = lines.findIndex((line) => (end += line.length + 1) > offset)
  return index === -1 ? lines.length : index + 1
}

function shortened(code: string): string {
  return code.length > 100 ? `${code.slice(0, 99)}…` : code
}
