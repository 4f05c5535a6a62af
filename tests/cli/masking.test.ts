/** Keys that were found are in nothing that the command prints. */
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import type { AgentsPlugin } from '../../src/cli/command.js'
import { KEY, OTHER_KEY } from '../rules/keys.js'
import { project } from './project.js'

const host = { plugin: plugin as AgentsPlugin }
const FILES = {
  'a.ts': `import OpenAI from 'openai'\nexport const openai = new OpenAI({ apiKey: '${KEY}' })\n`,
  'b.py': `import os\nfrom openai import OpenAI\nclient = OpenAI(api_key="${KEY}")\nother = OpenAI(api_key=os.getenv("OPENAI_API_KEY", "${OTHER_KEY}"))\n`,
  'c.ts': `import OpenAI from 'openai'\n// eslint-disable-next-line agents/no-hardcoded-api-key\nexport const key = '${KEY}'\nexport const headers = { Authorization: 'Bearer ${OTHER_KEY}' }\nexport const openai = new OpenAI()\n`,
}
const MASKED = `sk-${'*'.repeat(48)}`

describe('no key is printed by', () => {
  it.each([
    [['--fix-dry-run']],
    [['--fix-dry-run', '--format', 'json', '--with-source']],
    [['--fix-dry-run', '--format', 'json-with-metadata', '--with-source']],
    [['--format', 'json']],
    [['--format', 'json', '--with-source']],
    [['--format', 'html']],
    [['--fix', '--format', 'json', '--with-source']],
    [['--fix']],
  ])('%j', async (argv) => {
    const { run } = project(FILES, host)
    const { out, err } = await run(...argv, '--preset', 'strict')
    expect(out + err).toContain('no-hardcoded-api-key')
    for (const key of [KEY, OTHER_KEY]) expect(out + err).not.toContain(key.slice(3, 15))
  })
})

it('the diff shows whose key is gone, and writes nothing', async () => {
  const { run, read } = project({ 'a.ts': FILES['a.ts'] }, host)
  const { out } = await run('--fix-dry-run')
  expect(out).toContain(`-export const openai = new OpenAI({ apiKey: '${MASKED}' })\n+export const openai = new OpenAI()\n`)
  expect(read('a.ts')).toBe(FILES['a.ts'])
})

it('a fix that is written keeps the keys that it does not answer', async () => {
  const { run, read } = project({ 'c.ts': FILES['c.ts'] }, host)
  await run('--fix')
  expect(read('c.ts')).toBe(FILES['c.ts'])
})

it('places in a masked source stay true', async () => {
  const { run } = project({ 'a.ts': FILES['a.ts'] }, host)
  const [result] = JSON.parse((await run('--format', 'json', '--with-source')).out) as { source: string, messages: { fix?: { range: [number, number] }, column: number, endColumn: number }[] }[]
  expect(result?.source).toBe(FILES['a.ts'].replace(KEY, MASKED))
  expect(result?.source.split('\n')[1]?.slice((result.messages[0]?.column ?? 0) - 1, (result.messages[0]?.endColumn ?? 0) - 1)).toBe(`'${MASKED}'`)
})

it('a fix that would write a key again is left out, and others are not', async () => {
  const text = `import OpenAI from 'openai'\nconst openai = new OpenAI()\nconst user = '${KEY}'\nexport const all = (inputs: string[]) => Promise.all(inputs.map((input) => openai.responses.create({ model: 'gpt-4o-mini', input, user })))\n`
  const { messages } = project({ 'a.ts': text, 'package.json': '{"dependencies":{"p-limit":"^6.0.0","openai":"^5.0.0"},"type":"module"}' }, host)
  const found = (await messages())['a.ts'] ?? []
  expect(found.map(({ ruleId, fix }) => [ruleId, fix !== undefined])).toEqual([['agents/no-hardcoded-api-key', false], ['agents/no-unbounded-fan-out', false]])
})

it('a key in a notebook is masked as well', async () => {
  const cell = (source: string): object => ({ cell_type: 'code', source: [source], metadata: {}, outputs: [], execution_count: null })
  const text = JSON.stringify({ cells: [cell('from openai import OpenAI\n'), cell(`client = OpenAI(api_key="${KEY}")\n`)], metadata: {}, nbformat: 4, nbformat_minor: 5 }, undefined, 1)
  const { run } = project({ 'a.ipynb': text }, host)
  for (const argv of [['--fix-dry-run'], ['--format', 'json', '--with-source']]) {
    const { out } = await run(...argv)
    expect(out).toContain('no-hardcoded-api-key')
    expect(out).not.toContain(KEY.slice(3, 15))
  }
})
