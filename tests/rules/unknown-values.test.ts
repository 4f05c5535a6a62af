/** What cannot be known stays silent: every rule, with its deciding value in each of the shapes that hide it. */
import { describe, expect, it } from 'vitest'
import { rules, type RuleName } from '../../rules/index.js'
import { findingsOf, lint, listingOf } from '../linting.js'

/** A way to write options of which nobody can tell what `key` is. */
interface Hidden {
  readonly imports?: string
  readonly parameters?: string
  readonly before?: string
  readonly options: (key: string) => string
}

const SHAPES = {
  'spread': { parameters: 'given: Options', options: () => '{ ...given }' },
  'parameter': { parameters: 'value: number', options: (key) => `{ ${key}: value }` },
  'imported value': { imports: "import { VALUE } from './limits.js'", options: (key) => `{ ${key}: VALUE }` },
  'awaited config': { imports: "import { loadConfig } from './config.js'", before: 'const config = await loadConfig()', options: (key) => `{ ${key}: config.value }` },
  'computed key': { parameters: 'name: string', options: () => '{ [name]: 3 }' },
} satisfies Record<string, Hidden>

interface Program {
  readonly rule: RuleName
  readonly what: string
  /** The name of the option that decides. */
  readonly key: string
  /** Options with which the rule reports: what makes the silence of the others mean something. */
  readonly open: string
  readonly preset?: 'strict'
  readonly text: (hidden: Required<Omit<Hidden, 'options'>>, options: string) => string
}

const OPENAI = "import OpenAI from 'openai'\nconst openai = new OpenAI()\n"
const REQUEST = "openai.chat.completions.create({ model: 'gpt-4o', messages })"

const PROGRAMS: readonly Program[] = [
  {
    rule: 'require-turn-limit', what: 'a chat of two agents', key: 'maxTurns', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import { AssistantAgent, UserProxyAgent } from './agents.js'
const writer = new AssistantAgent({ name: 'writer' })
const boss = new UserProxyAgent({ name: 'boss' })
export async function chat(${parameters}) {
  ${before}
  await boss.initiateChat(writer, ${options})
}`,
  },
  {
    rule: 'require-turn-limit', what: 'a run', key: 'maxTurns', open: '{}', preset: 'strict',
    text: ({ imports, parameters, before }, options) => `${imports}
import { Agent, run } from '@openai/agents'
const clerk = new Agent({ name: 'clerk' })
export async function answer(${parameters}) {
  ${before}
  return run(clerk, 'Hello', ${options})
}`,
  },
  {
    rule: 'require-turn-limit', what: 'a stop condition', key: 'stopWhen', open: '{ stopWhen: [] }',
    text: ({ imports, parameters, before }, options) => `${imports}
import { generateText } from 'ai'
import { model, tools } from './model.js'
export async function answer(${parameters}) {
  ${before}
  const options = ${options}
  return generateText({ model, tools, prompt: 'Hello', ...options })
}`,
  },
  {
    rule: 'require-round-limit', what: 'a group', key: 'maxRound', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import { AssistantAgent, GroupChat, GroupChatManager } from './agents.js'
const agents = [new AssistantAgent({ name: 'a' }), new AssistantAgent({ name: 'b' })]
export async function panel(${parameters}) {
  ${before}
  const limits = ${options}
  return new GroupChatManager({ groupChat: new GroupChat({ agents, messages: [], ...limits }) })
}`,
  },
  {
    rule: 'no-unbounded-fan-out', what: 'the option of a mapping helper', key: 'concurrency', open: '{}',
    text: ({ imports, parameters, before }, options) => `${imports}
import pMap from 'p-map'
${OPENAI}export async function all(chats: Chat[], ${parameters}) {
  ${before}
  return pMap(chats, (messages) => ${REQUEST}, ${options})
}`,
  },
  {
    rule: 'no-unbounded-fan-out', what: 'the places of a limiter', key: 'places', open: '{ places: Infinity }',
    text: ({ imports, parameters, before }, options) => `${imports}
import pLimit from 'p-limit'
${OPENAI}export async function all(chats: Chat[], ${parameters}) {
  ${before}
  const settings = ${options}
  const limit = pLimit(settings.places)
  return Promise.all(chats.map((messages) => limit(() => ${REQUEST})))
}`,
  },
  {
    rule: 'no-unbounded-fan-out', what: 'the number of calls', key: 'count', open: '{ count: 500 }',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function samples(messages: Chat, ${parameters}) {
  ${before}
  const wanted = ${options}
  return Promise.all(Array.from({ length: wanted.count }, () => ${REQUEST}))
}`,
  },
  {
    rule: 'require-retry-backoff', what: 'the pause of a helper', key: 'minTimeout', open: '{ minTimeout: 0 }',
    text: ({ imports, parameters, before }, options) => `${imports}
import pRetry from 'p-retry'
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  return pRetry(() => ${REQUEST}, ${options})
}`,
  },
  {
    rule: 'require-retry-backoff', what: 'what runs after a failure', key: 'recover', open: '{ recover: () => {} }',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  const hooks = ${options}
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      return await ${REQUEST}
    } catch (error) {
      await hooks.recover(attempt)
    }
  }
}`,
  },
  {
    rule: 'no-unbounded-retry', what: 'the attempts of a helper', key: 'retries', open: '{ retries: Infinity }',
    text: ({ imports, parameters, before }, options) => `${imports}
import pRetry from 'p-retry'
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  return pRetry(() => ${REQUEST}, ${options})
}`,
  },
  {
    rule: 'no-unbounded-retry', what: 'the attempts of a loop', key: 'attempts', open: '{ attempts: Infinity }',
    text: ({ imports, parameters, before }, options) => `${imports}
import { setTimeout as sleep } from 'node:timers/promises'
${OPENAI}export async function answer(messages: Chat, ${parameters}) {
  ${before}
  const limits = ${options}
  for (let attempt = 1; ; attempt++) {
    try {
      return await ${REQUEST}
    } catch (error) {
      if (attempt >= limits.attempts) throw error
      await sleep(1000)
    }
  }
}`,
  },
  {
    rule: 'no-unbounded-agent-loop', what: 'the turns of a loop', key: 'turns', open: '{ turns: Infinity }',
    text: ({ imports, parameters, before }, options) => `${imports}
${OPENAI}export async function work(messages: Chat, ${parameters}) {
  ${before}
  const limits = ${options}
  for (let turn = 0; turn < limits.turns; turn++) {
    const { choices } = await ${REQUEST}
    messages.push(choices[0].message)
    if (!choices[0].message.tool_calls) return messages
  }
}`,
  },
]

function write({ text, key }: Program, { imports = '', parameters = '', before = '', options }: Hidden): string {
  return text({ imports, parameters, before }, options(key))
}

describe('a value that is', () => {
  const cases = Object.entries<Hidden>(SHAPES).flatMap(([shape, hidden]) => PROGRAMS.map((program) => ({ shape, rule: program.rule, what: program.what, code: write(program, hidden) })))

  it.each(cases)('$shape is silent: $rule, $what', ({ code }) => {
    expect(findingsOf(lint(code))).toEqual([])
    expect(findingsOf(lint(code, { preset: 'strict' }))).toEqual([])
  })

  it.each(PROGRAMS.map((program) => ({ ...program, code: write(program, { options: () => program.open }) })))('written out is reported: $rule, $what', ({ rule, preset, code }) => {
    const found = findingsOf(lint(code, { preset: preset ?? 'recommended' })).map((finding) => finding.split(' ')[1])
    expect(found).toEqual([rule])
  })
})

describe('the table', () => {
  it('holds every rule', () => {
    expect([...new Set(PROGRAMS.map(({ rule }) => rule))].sort()).toEqual(Object.keys(rules).sort())
  })

  it.each(Object.keys(rules))('has no two programs for %s with the same listing', (rule) => {
    const listings = PROGRAMS.filter((program) => program.rule === rule).map((program) => listingOf(write(program, SHAPES.spread)))
    expect(listings.filter((listing) => !/^ {2}\S/m.test(listing))).toEqual([])
    expect(new Set(listings).size).toBe(listings.length)
  })
})
