/** All rules at once: what they fix and suggest comes to an end soon, and no two say the same of one place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Linter, Rule } from 'eslint'
import { describe, expect, it } from 'vitest'
import { lint, sourceCodeOf } from '../linting.js'

const folder = join(import.meta.dirname, '../cases')
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && file.parentPath !== folder)
  .map((file) => join(file.parentPath, file.name))
  .sort()

/** What a message offers: its fix, else its first suggestion. */
function offeredBy({ fix, suggestions = [] }: Linter.LintMessage): Rule.Fix[] {
  const first = fix ?? suggestions[0]?.fix
  return first ? [first] : []
}

/** One pass, as ESLint makes it: in order of place, what overlaps with the one before waits for the next. */
function onePass(text: string, messages: readonly Linter.LintMessage[]): string {
  const edits = messages.flatMap(offeredBy).sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  let end = -1
  let done = ''
  let at = 0
  for (const { range: [from, to], text: written } of edits) {
    if (from <= end) continue
    done += text.slice(at, from) + written
    at = to
    end = to
  }
  return done + text.slice(at)
}

/** The passes until nothing changes any more. */
function passesOf(path: string): number {
  let text = readFileSync(path, 'utf8')
  for (let passes = 0; passes < 10; passes++) {
    const messages = lint(text, { preset: 'strict', filename: path })
    expect(messages.filter(({ fatal }) => fatal), text).toEqual([])
    const next = onePass(text, messages)
    if (next === text) return passes
    text = next
    if (!path.endsWith('.py')) sourceCodeOf(text, path)
  }
  return Infinity
}

/** Files in which more than three edits add a name to one import, or change the same lines: each waits for the one before, as ESLint has it. */
const WAITING: readonly string[] = ['no-unbounded-fan-out/chains-and-crews.py', 'no-unbounded-retry/client-handed-over-by-a-decorator.py', 'no-unbounded-retry/never-gives-up.py']

describe('the fixes and suggestions of all rules', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(300)
  })

  it('settle in three passes, but where many wait for one import or one line', () => {
    const slow = files.map((path) => [path.slice(folder.length + 1), passesOf(path)] as const).filter(([, passes]) => passes > 3)
    expect(slow.map(([name]) => name)).toEqual(WAITING)
    expect(Math.max(...slow.map(([, passes]) => passes))).toBeLessThan(10)
  }, 300_000)
})

/** Pairs that may stand at one place, as they ask for different things: a chat without turns has no deadline either. */
const APART: ReadonlySet<string> = new Set([
  'require-deadline require-turn-limit', 'require-output-limit require-turn-limit', 'require-deadline require-output-limit',
  'no-unbounded-fan-out require-output-limit', 'no-swallowed-model-error require-output-limit',
  'no-unbounded-history require-deadline', 'no-unbounded-history require-output-limit', 'no-stacked-retries require-retry-backoff',
])

it('no two rules say the same of one place', () => {
  const pairs = new Map<string, string>()
  for (const path of files) {
    const at = new Map<string, Set<string>>()
    for (const { line, column, ruleId } of lint(readFileSync(path, 'utf8'), { preset: 'strict', filename: path })) {
      const place = `${String(line)}:${String(column)}`
      at.set(place, (at.get(place) ?? new Set()).add((ruleId ?? '').replace('agents/', '')))
    }
    for (const [place, rules] of at) {
      const names = [...rules].sort()
      names.forEach((one, index) => { for (const other of names.slice(index + 1)) if (!APART.has(`${one} ${other}`)) pairs.set(`${one} ${other}`, `${path.slice(folder.length + 1)}:${place}`) })
    }
  }
  expect(Object.fromEntries(pairs)).toEqual({})
}, 120_000)
