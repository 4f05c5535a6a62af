import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lintWith } from '../docs/preset.js'

const folder = 'docs/examples'
const sourcesIn = (path: string): string[] => readdirSync(path).filter((name) => name.endsWith('.ts')).sort()
const read = (path: string): string => readFileSync(path, 'utf8')

/** Each program's fault: the rule, a piece of the line it stands on, and whether a fix or a suggestion answers it. */
const faults = {
  'classify.ts': ['require-retry-backoff', 'for (let attempt', 'fix'],
  'research.ts': ['require-turn-limit', 'anthropic.beta.messages.toolRunner(', 'fix'],
  'review-panel.ts': ['require-round-limit', 'new GroupChat(', 'fix'],
  'summarise-all.ts': ['no-unbounded-fan-out', 'return Promise.all(\n', 'fix'],
  'support.ts': ['require-turn-limit', 'await generateText(', 'fix'],
  'tool-loop.ts': ['no-unbounded-agent-loop', 'while (true)', 'suggestion'],
  'translate.ts': ['no-unbounded-retry', 'while (true)', 'suggestion'],
  'triage.ts': ['require-turn-limit', 'await run(', 'suggestion'],
  'writer-and-boss.ts': ['require-turn-limit', 'boss.initiateChat(', 'fix'],
} as const

describe('docs/examples', () => {
  it('has a fault in every program but the port, and a mended form of each', () => {
    expect(sourcesIn(folder).filter((name) => name !== 'autogen.ts')).toEqual(Object.keys(faults))
    expect(sourcesIn(`${folder}/good`)).toEqual(Object.keys(faults))
  })

  it.each(Object.entries(faults))('%s has its one finding', (name, [rule, at, answer]) => {
    const text = read(`${folder}/${name}`)
    const line = text.slice(0, text.indexOf(at)).split('\n').length
    const found = lintWith('recommended', text, `${folder}/${name}`)
    expect(found.map((message) => [message.ruleId, message.line])).toEqual([[`agents/${rule}`, line]])
    expect(found.map((message) => (message.fix ? 'fix' : message.suggestions ? 'suggestion' : 'none'))).toEqual([answer])
  })

  it.each(['autogen.ts', ...Object.keys(faults).map((name) => `good/${name}`)])('%s has none', (name) => {
    expect(lintWith('recommended', read(`${folder}/${name}`), `${folder}/${name}`)).toEqual([])
  })
})
