/** `facts FILE --why LINE` on the fixture projects: the way to the call, and where a bound was looked for. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explainLine, filesTooDeep, listFacts } from '../../src/analyze.js'
import { run } from '../../src/cli/run.js'
import plugin from '../../src/index.js'

interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

async function why(language: string, file: string, line: number): Promise<Answer> {
  let out = ''
  let err = ''
  const code = await run(['facts', file, '--why', String(line)], {
    stdout: { write: (text) => { out += text } },
    stderr: { write: (text) => { err += text } },
    cwd: join(import.meta.dirname, language),
    plugin, listFacts, explainLine, filesTooDeep,
  })
  return { code, out, err }
}

describe('a fan-out through a helper of another file is explained from its line to the call', () => {
  it.each([
    ['typescript', 'src/report/fan-out.ts', 4, ['src/report/fan-out.ts:4  Promise.all', 'src/clients/summarise.ts:4  summarise', 'src/clients/summarise.ts:5  openai responses.create']],
    ['python', 'src/desk/report/fan_out.py', 7, ['src/desk/report/fan_out.py:7  gather', 'src/desk/clients/openai_client.py:7  summarise', 'src/desk/clients/openai_client.py:8  openai responses.create']],
  ])('in %s', async (language, file, line, way) => {
    const { code, out } = await why(language, file, line)
    expect(code).toBe(0)
    expect(out).toMatch(/^agents\/no-unbounded-fan-out: /mu)
    expect(out).toContain([' way', ...way.map((step) => `  ${step}`), ' looked for', '  a limiter: none on the way', ''].join('\n'))
  })
})

describe('a silence is explained by the bound that was found', () => {
  it.each([
    ['typescript', 'src/silent/limiter.ts', 4, 'a limiter: one that limits (src/limiter.ts:4)'],
    ['typescript', 'src/silent/options-elsewhere.ts', 4, '`maxTurns` (argument 3): 6 (src/agents/support.ts:11)'],
    ['typescript', 'src/silent/class-default.ts', 5, '`maxConsecutiveAutoReply` of the agent, what it is called on or argument 1: 4 (src/autogen/agents.ts:17)'],
    ['typescript', 'src/silent/person.ts', 6, 'who is waited for: a person is asked (src/terminal.ts:6)'],
    ['typescript', 'src/silent/counted-turns.ts', 6, 'the test of the loop: the program ends it (src/silent/counted-turns.ts:6)'],
    ['python', 'src/desk/silent/gate.py', 13, 'a limiter: one that limits (src/desk/gates.py:5)'],
    ['python', 'src/desk/silent/person.py', 7, 'who is waited for: a person is asked (src/desk/terminal.py:2)'],
  ])('in %s: %s', async (language, file, line, found) => {
    const { out } = await why(language, file, line)
    expect(out).toContain('No rule reports anything here.')
    expect(out).toContain(`  ${found}\n`)
  })
})

describe('what is not looked into is named, with the reason', () => {
  it.each([
    ['typescript', 'src/silent/resolves-nowhere.ts', 5, '`summarise`: ./not-there.js is a package that the catalog does not hold, or leads to no file of the project'],
    ['typescript', 'src/silent/does-not-parse.ts', 3, '`summarise`: ../broken.ts is not looked into: it does not parse,'],
    ['typescript', 'src/silent/replaced.ts', 6, '`summarise`: ../clients/summarise.ts is replaced by a stand-in'],
    ['typescript', 'src/silent/other-work.ts', 5, 'A look at the text turned this file away: it names no library of the catalog, and no import leads within five files to one that does.'],
    ['typescript', 'src/silent/types-only.ts', 4, 'A look at the names turned `names` away: nothing in it leads to a call of a model.'],
    ['python', 'src/desk/silent/does_not_parse.py', 7, '`summarise`: ../broken.py is not looked into: it does not parse,'],
  ])('in %s: %s', async (language, file, line, reason) => {
    expect((await why(language, file, line)).out).toContain(reason)
  })
})

describe('an exit that only the model decides is named', () => {
  it.each([
    ['typescript', 'src/report/loop.ts', 5, 'an exit: comes only if the model says so (src/report/loop.ts:8)'],
    ['typescript', 'src/report/retry.ts', 4, 'an exit: comes only once the call has gone well (src/report/retry.ts:6)'],
    ['typescript', 'src/report/limit-elsewhere.ts', 4, '`maxTurns` (argument 3): written, and bounds nothing (null) (src/agents/support.ts:12)'],
  ])('in %s: %s', async (language, file, line, found) => {
    expect((await why(language, file, line)).out).toContain(`  ${found}\n`)
  })
})

it('a line with nothing on it says so', async () => {
  expect((await why('typescript', 'src/report/loop.ts', 1)).out).toBe('src/report/loop.ts:1\nNo rule reports anything here.\n\nNothing is called, and nothing repeats, in line 1.\n')
})
