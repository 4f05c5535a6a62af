import type { ESLint, Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { offersNote } from '../../src/cli/offers.js'
import { project } from './project.js'

const fanOut = `import OpenAI from 'openai'
const client = new OpenAI()
export const ask = (texts) => Promise.all(texts.map((input) => client.responses.create({ model: 'm', input })))
`
const retry = `import OpenAI from 'openai'
const client = new OpenAI()
export async function ask(input) {
  while (true) {
    try {
      return await client.responses.create({ model: 'm', input })
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 1000))
    }
  }
}
`
const ours = { plugin: plugin as never }

describe('what --fix does not write', () => {
  it('waits for a package, which is named with the command that installs it', async () => {
    const { run } = project({ 'package.json': '{ "name": "app", "type": "module" }', 'a.js': fanOut, 'b.js': fanOut }, ours)
    expect((await run('--fix')).out).toMatch(/\n\n2 findings can be fixed once p-limit is installed: npm install p-limit\n$/u)
  })

  it('or is a suggestion', async () => {
    const { run } = project({ 'a.js': retry }, ours)
    expect((await run()).out).toMatch(/\n\n1 finding has a suggestion, which an editor shows and --fix does not write.\n$/u)
  })

  it('is told to people alone: programs find it in the report', async () => {
    const { run } = project({ 'a.js': retry }, ours)
    const { out, err } = await run('--format', 'json')
    expect(JSON.parse(out)).toHaveLength(1)
    expect(err).toBe('')
  })

  it('is not counted where a fix is', () => {
    const fix = { range: [0, 0] as [number, number], text: '' }
    const message: Linter.LintMessage = { ruleId: 'r', severity: 2, message: '', line: 1, column: 1, fix, suggestions: [{ desc: '', fix }] }
    expect(offersNote([{ messages: [message] } as ESLint.LintResult])).toBe('')
  })
})
