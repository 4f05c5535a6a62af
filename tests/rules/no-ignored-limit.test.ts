/** What is ignored depends on the version; what the fix writes is read, and nothing else is changed. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findingsOf, fix, lint, sourceCodeOf } from '../linting.js'
import { folderWith } from './running.js'
import { silentWhereUnknown } from './unknown-values.js'

silentWhereUnknown('no-ignored-limit', [
  {
    what: 'the limit by its right name', key: 'maxTokens', open: '{}', alike: 'the right one may be there',
    text: ({ imports, parameters, before }, options) => `${imports}
import { Mistral } from '@mistralai/mistralai'
const mistral = new Mistral()
export async function answer(${parameters}) {
  ${before}
  const given = ${options}
  return mistral.chat.complete({ model: 'mistral-small-latest', messages: [], max_tokens: 500, ...given })
}`,
  },
  {
    what: 'the limit of a run, in its right place', key: 'maxChatCompletions', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import OpenAI from 'openai'
import { tools } from './tools.js'
const openai = new OpenAI()
export async function answer(${parameters}) {
  ${before}
  return openai.chat.completions.runTools({ model: 'gpt-4o', messages: [], tools, maxChatCompletions: 5 }, ${options})
}`,
  },
])

/** The text after all fixes, which parses, and what is left to tell of it. */
function fixed(code: string, filename?: string): string {
  const run = filename === undefined ? {} : { filename }
  const { output, messages } = fix(code, run)
  if (filename?.endsWith('.py') !== true) sourceCodeOf(output)
  expect(findingsOf(messages)).toEqual([])
  return output
}

describe('names that another version of ai reads', () => {
  const program = (options: string): string => `import { generateText } from 'ai'
import { model, tools } from './setup.js'
await generateText({ model, tools, prompt: 'Hello', ${options} })
`
  const within = (version: string): string => join(folderWith({ ai: version }), 'program.ts')

  it.each(['5.0.0', '^6.0.0', '>=5', '7.0.173'])('maxSteps and maxTokens are ignored by %s', (version) => {
    const output = fixed(program('maxSteps: 5, maxTokens: limit.tokens'), within(version))
    expect(output).toContain("import { generateText, stepCountIs } from 'ai'")
    expect(output).toContain("prompt: 'Hello', stopWhen: stepCountIs(5), maxOutputTokens: limit.tokens })")
  })

  it.each(['4.3.19', '^4.0.0'])('maxOutputTokens is ignored by %s', (version) => {
    expect(fixed(program('maxSteps: 5, maxOutputTokens: 500'), within(version))).toContain('maxSteps: 5, maxTokens: 500 })')
  })

  it.each(['>=4', '*', '^4 || ^5'])('nothing is ignored by all of %s', (version) => {
    expect(findingsOf(lint(program('maxSteps: 5, maxTokens: 500'), { filename: within(version) }))).toEqual([])
  })

  it('the agent class never read them', () => {
    const code = `import { ToolLoopAgent } from 'ai'
import { model, tools } from './setup.js'
export const agent = new ToolLoopAgent({ model, tools, maxSteps: 5 })
await agent.generate({ prompt: 'Hello' })
`
    expect(fixed(code, within('6.0.0'))).toContain('new ToolLoopAgent({ model, tools, stopWhen: stepCountIs(5) })')
  })
})

describe('AutoGen before it had turns', () => {
  const code = `from autogen import AssistantAgent, UserProxyAgent
writer = AssistantAgent("writer", llm_config={})
boss = UserProxyAgent("boss", human_input_mode="NEVER")
boss.initiate_chat(writer, message="Hello", max_turns=5)
`

  it.each([['pyautogen==0.2.14', ['4 no-ignored-limit']], ['pyautogen>=0.2.10', []], ['pyautogen==0.2.15', []]])('%s', (requirement, expected) => {
    const folder = folderWith({})
    writeFileSync(join(folder, 'requirements.txt'), `${requirement}\n`)
    const messages = lint(code, { filename: join(folder, 'chat.py') })
    expect(findingsOf(messages)).toEqual(expected)
    expect(messages.every(({ fix: edit }) => edit === undefined)).toBe(true)
  })
})

describe('the fix', () => {
  it.each([
    ['a key in quotes', `run(clerk, 'Hello', { 'max_turns': 4 })`, `run(clerk, 'Hello', { 'maxTurns': 4 })`],
    ['a value that is a name', `run(clerk, 'Hello', { max_turns: TURNS })`, `run(clerk, 'Hello', { maxTurns: TURNS })`],
    ['a property that is its own value', `run(clerk, 'Hello', { maxSteps })`, `run(clerk, 'Hello', { maxTurns: maxSteps })`],
    ['a call of which every line has its option', `run(clerk, 'Hello', {\n  max_turns: 4,\n  stream: true,\n})`, `run(clerk, 'Hello', {\n  maxTurns: 4,\n  stream: true,\n})`],
    ['a record that only this kind of call reads', `const options = { max_turns: 4 }\nawait run(clerk, 'Hello', options)`, `const options = { maxTurns: 4 }\nawait run(clerk, 'Hello', options)`],
  ])('renames %s', (_, code, expected) => {
    const head = "import { Agent, run } from '@openai/agents'\nconst TURNS = 4\nconst maxSteps = 5\nconst clerk = new Agent({ name: 'Clerk' })\n"
    expect(fixed(head + code)).toBe(head + expected)
  })

  it('moves the limit of an agent to each of its runs', () => {
    const code = `import { Agent, run } from '@openai/agents'
const clerk = new Agent({
  name: 'Clerk',
  maxTurns: 4,
  instructions: 'File it.',
})
await run(clerk, 'Hello')
await run(clerk, 'Hello', { stream: true })
await run(clerk, 'Hello', { maxTurns: 2 })
`
    expect(fixed(code)).toBe(code
      .replace("  maxTurns: 4,\n  instructions", '  instructions')
      .replace("run(clerk, 'Hello')", "run(clerk, 'Hello', { maxTurns: 4 })")
      .replace('{ stream: true }', '{ stream: true, maxTurns: 4 }'))
  })

  it('goes on where two limits of one call are ignored', () => {
    const code = `import { Agent } from '@openai/agents'
export const clerk = new Agent({ name: 'Clerk', maxTokens: 500, modelSettings: { temperature: 0 } })
`
    expect(fixed(code)).toContain("new Agent({ name: 'Clerk', modelSettings: { temperature: 0, maxTokens: 500 } })")
  })

  it.each([
    ['a comment stands beside it', `new Agent({ name: 'Clerk', maxTurns: 4 /* enough */ })`, 'run(clerk, text)'],
    ['the value is computed', `new Agent({ name: 'Clerk', maxTurns: turns() })`, 'run(clerk, text)'],
    ['a name means something else there', `new Agent({ name: 'Clerk', maxTurns: TURNS })`, 'run(clerk, text)'],
    ['nothing in the file runs it', `new Agent({ name: 'Clerk', maxTurns: 4 })`, 'text'],
    ['the arguments are spread', `new Agent({ name: 'Clerk', maxTurns: 4 })`, 'run(clerk, ...text)'],
    ['the options come from elsewhere', `new Agent({ name: 'Clerk', maxTurns: 4 })`, 'run(clerk, text, { ...shared, ...{ stream: true } })'],
  ])('changes nothing where %s', (_, agent, use) => {
    const code = `import { Agent, run } from '@openai/agents'
import { shared, turns, TURNS } from './settings.js'
const clerk = ${agent}
export const answer = (text: string) => ${use}
`
    expect(fix(code).output).toBe(code)
  })

  it.each([
    ['a keyword', 'agent.invoke(state, recursion_limit=9)', 'agent.invoke(state, config={"recursion_limit": 9})'],
    ['a keyword beside a config', 'agent.invoke(state, recursion_limit=9, config={"tags": []})', 'agent.invoke(state, config={"tags": [], "recursion_limit": 9})'],
    ['an item of a dictionary', 'agent.invoke(state, {"configurable": {"recursion_limit": 9, "thread_id": "1"}})', 'agent.invoke(state, {"configurable": {"thread_id": "1"}, "recursion_limit": 9})'],
    ['a key in other quotes', "agent.invoke(state, {'recursionLimit': 9})", "agent.invoke(state, {'recursion_limit': 9})"],
    ['one that a comment explains not', 'agent.invoke(\n    state,\n    recursion_limit=9,  # enough\n)', 'agent.invoke(\n    state,\n    recursion_limit=9,  # enough\n)'],
  ])('of Python takes %s', (_, code, expected) => {
    const head = 'from langgraph.prebuilt import create_react_agent\nagent = create_react_agent("openai:gpt-4.1", tools=[])\nstate = {"messages": []}\n'
    expect(fix(`${head}${code}\n`, { filename: join(import.meta.dirname, 'graph.py') }).output).toBe(`${head}${expected}\n`)
  })

  it('writes the number that a text holds', () => {
    const head = 'from autogen import AssistantAgent, UserProxyAgent\nwriter = AssistantAgent("writer", llm_config={})\nboss = UserProxyAgent("boss", human_input_mode="NEVER")\n'
    const filename = join(import.meta.dirname, 'chat.py')
    expect(fixed(`${head}boss.initiate_chat(writer, message="Hello", max_turns="5")\n`, filename)).toBe(`${head}boss.initiate_chat(writer, message="Hello", max_turns=5)\n`)
  })
})
