/** What is reported of a library of Python depends on the version that stands beside the file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Linter } from 'eslint'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'

let folder = ''
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'python-rows-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function lint(code: string, requirement?: string): Linter.LintMessage[] {
  if (requirement !== undefined) writeFileSync(join(folder, 'requirements.txt'), `${requirement}\n`)
  return new Linter({ cwd: folder }).verify(code, plugin.configs['python/recommended'], { filename: join(folder, 'chat.py') })
}

const chat = (call: string): string => `from autogen import AssistantAgent
writer = AssistantAgent("writer", llm_config={})
critic = AssistantAgent("critic", llm_config={})
async def main():
    ${call}
`

describe('initiate_chat', () => {
  const code = chat('critic.initiate_chat(writer, message="Hello")')

  it.each([undefined, 'pyautogen==0.2.15', 'pyautogen', 'ag2>=0.9,<1', 'pyautogen>=0.2.10'])('is given max_turns with %s', (requirement) => {
    const [message, ...others] = lint(code, requirement)
    expect(others).toEqual([])
    expect(message?.fix?.text).toBe(', max_turns=10')
  })

  it('has no max_turns to be given before 0.2.15', () => {
    const [message, ...others] = lint(code, 'pyautogen==0.2.14')
    expect(others).toEqual([])
    expect(message).toMatchObject({ ruleId: 'agents/require-turn-limit' })
    expect(message?.fix).toBeUndefined()
  })

  it('is not known where AG2 has another API', () => {
    expect(lint(code, 'ag2>=1.0')).toEqual([])
  })

  it.each([
    ['pyautogen==0.2.40', 50],
    ['ag2==0.14.0', 100],
    [undefined, 100],
  ])('awaited, with %s, ends after %i replies', (requirement, replies) => {
    const [message] = lint(chat('await critic.a_initiate_chat(writer, message="Hello")'), requirement)
    expect(message?.message).toContain(`limited only by the default of ${replies} automatic replies of each agent`)
  })

  it.each(['None', 'float("inf")', '10**9'])('with max_turns=%s is left to the default, which is said', (value) => {
    const [message] = lint(chat(`critic.initiate_chat(writer, message="Hello", max_turns=${value})`))
    expect(message?.message).toContain('`initiate_chat` ends only at the default of 100 automatic replies of each agent')
    expect(message?.fix).toBeUndefined()
  })
})

describe('Runner.run', () => {
  const code = `from agents import Agent, Runner
clerk = Agent(name="Clerk")
async def main():
    await Runner.run(clerk, "Hello", max_turns=None)
`

  it.each([
    ['openai-agents==0.24.0', ['agents/require-turn-limit']],
    ['openai-agents==0.15.0', []],
  ])('takes None for no limit with %s, or not', (requirement, rules) => {
    expect(lint(code, requirement).map(({ ruleId }) => ruleId)).toEqual(rules)
  })
})
