/** docs/sdks.md is what the catalog says, and says it of the rows that it is read for. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../docs/contributing/sdks/page.js'
import { catalog } from '../../src/catalog/index.js'
import type { Sdk } from '../../src/catalog/sdk.js'

function linesOf(sdk: Partial<Sdk>): string[] {
  return pageOf([{ name: 'acme', packages: ['acme'], ...sdk }]).split('\n').filter((line) => line.startsWith('| acme'))
}

describe('docs/sdks.md', () => {
  it('is of today: npm run docs:generate', () => {
    expect(readFileSync('docs/sdks.md', 'utf8')).toBe(pageOf(catalog))
  })

  it('has a line for all calls of which the same is said', () => {
    const run = { kind: 'agent-run', limit: { at: 'arg 0', option: 'turns', never: ['null', 'huge'] }, absent: { ends: 'model' }, unit: 'turns', atLimit: 'throws', evidence: 'run' } as const
    expect(linesOf({ checked: { javascript: '1.2.3' }, calls: { 'ask()': run, 'Agent().ask()': run, 'Agent().stream()': run } })).toEqual([
      '| acme 1.2.3 | `ask()`; `Agent()`: `ask()`, `stream()` | **no end** | `turns` | null, above a million | throws | run |',
    ])
  })

  it('tells versions apart, and where an option stands', () => {
    const before = { kind: 'agent-run', versions: '<2', limit: { at: 'receiver', option: 'turns' }, absent: { ends: 'sdk', after: 1 }, unit: 'turns', atLimit: 'ends' } as const
    const now = { ...before, versions: '>=2', limit: { at: 'arg 0' }, absent: { ends: 'sdk', after: 5 } } as const
    expect(linesOf({ calls: { 'Agent().ask()': [now, before] } })).toEqual([
      '| acme | `Agent().ask()` | 5 turns (>=2) | 1st argument |  | ends |  |',
      '| acme | `Agent().ask()` | 1 turn (<2) | `turns` where it is made |  | ends |  |',
    ])
  })

  it('takes from the client how often it asks again', () => {
    const calls = { 'Acme()': { kind: 'client', retries: { at: 'arg 0', option: 'retries', absent: 2 } }, 'Acme().ask()': 'model-call' } as const
    expect(linesOf({ calls })).toEqual(['| acme | `Acme().ask()` | 2 times | `retries` |  |  |  |'])
  })
})
