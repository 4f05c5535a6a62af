import type { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { madeChanges, type MadeChange } from '../../src/cli/fix-summary.js'

/** A message at the first occurrence of `at`, whose fix spans from `from` to the end of the line that holds `to`. */
function message(text: string, at: string, options: { rule?: string; says?: string; from?: string; to?: string; fix?: boolean } = {}): Linter.LintMessage {
  const line = text.slice(0, text.indexOf(at)).split('\n').length
  const start = text.indexOf(options.from ?? at)
  const end = text.indexOf('\n', text.indexOf(options.to ?? at))
  const fix = options.fix === false ? {} : { fix: { range: [start, end] as [number, number], text: '' } }
  return { ruleId: `agents/${options.rule ?? 'a-rule'}`, severity: 2, message: options.says ?? `says ${at}`, line, column: 1, ...fix }
}

function limits(before: string, after: string, found: Linter.LintMessage[], left: Linter.LintMessage[] = []): MadeChange[] {
  return madeChanges({ path: 'a.ts', before, after, found, left })
}

const places = (list: readonly MadeChange[]): [number, string][] => list.map(({ line, code }) => [line, code])

describe('the list of added limits', () => {
  it('gives the line of the code after imports and declarations were added above it', () => {
    const before = 'import x from "x"\n\nconst all = Promise.all(docs.map(ask))\n'
    const after = 'import x from "x"\nimport pLimit from "p-limit"\n\nconst limit = pLimit(5)\nconst all = Promise.all(docs.map((d) => limit(() => ask(d))))\n'
    expect(places(limits(before, after, [message(before, 'Promise.all', { from: 'import' })]))).toEqual([[5, 'const all = Promise.all(docs.map((d) => limit(() => ask(d))))']])
  })

  it('gives the added line where the reported one stays as it is', () => {
    const before = 'for (let i = 0; i < 5; i++) {\n  try {\n    return await ask()\n  } catch (e) {\n    last = e\n  }\n}\n'
    const after = before.replace('last = e\n', 'last = e\n    await sleep(1000)\n')
    expect(places(limits(before, after, [message(before, 'for', { to: 'last' })]))).toEqual([[6, 'await sleep(1000)']])
  })

  it('gives the line of the option in a call of several lines', () => {
    const before = 'chat(\n  a,\n  {\n    message,\n  },\n)\nchat(b)\n'
    const after = 'chat(\n  a,\n  {\n    message,\n    turns: 10,\n  },\n)\nchat(b, { turns: 10 })\n'
    const found = [message(before, 'chat(\n', { to: '},' }), message(before, 'chat(b')]
    expect(places(limits(before, after, found))).toEqual([[5, 'turns: 10,'], [8, 'chat(b, { turns: 10 })']])
  })

  it('keeps findings on neighbouring lines apart', () => {
    const before = 'chat(a)\nchat(b)\nchat(a)\n'
    const after = before.replaceAll(')', ', { turns: 10 })')
    const found = [1, 2, 3].map((line) => ({ ...message(before, 'chat(a)'), line }))
    expect(limits(before, after, found).map(({ line }) => line)).toEqual([1, 2, 3])
  })

  it('leaves out what is found again and what has no fix', () => {
    const before = 'one()\ntwo()\nthree()\n'
    const after = 'one(1)\ntwo()\nthree()\n'
    const again = message(before, 'two')
    const found = [message(before, 'one'), again, message(before, 'three', { fix: false })]
    expect(places(limits(before, after, found, [again]))).toEqual([[1, 'one(1)']])
  })

  it('takes the one with a fix for the answered one among equal messages', () => {
    const before = 'f(null)\nf()\n'
    const after = 'f(null)\nf(1)\n'
    const found = [message(before, 'f(null)', { says: 'same', fix: false }), message(before, 'f()', { says: 'same' })]
    expect(places(limits(before, after, found, [message(before, 'f(null)', { says: 'same', fix: false })]))).toEqual([[2, 'f(1)']])
  })

  it.each([
    ['Set `maxTurns`; at the limit it throws `MaxTurnsError`.', 'at the limit it throws `MaxTurnsError`'],
    ['Set `x`; at the limit it ends with `e.code`. The default is 10.', 'at the limit it ends with `e.code`'],
    ['Wait between attempts.', undefined],
  ])('takes what happens at the limit from the message: %s', (says, atLimit) => {
    expect(limits('f()\n', 'f(1)\n', [message('f()\n', 'f', { says })])).toMatchObject([{ atLimit }])
  })
})
