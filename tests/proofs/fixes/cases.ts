import type { Behaviour } from '../provider/behaviour.js'

/** What a fix promises of the program that it changed, whatever the model and the provider do. */
export interface Promised {
  readonly requests?: number
  readonly mostInFlight?: number
  readonly refused?: number
  /** `same`: what the program gives when nothing goes wrong; `value`: it ends normally; `error`: it throws. */
  readonly outcome: 'same' | 'value' | 'error'
}

/** A program with one fault, and what its fix has to do for it. */
export interface Case {
  /** The file in `programs/`. */
  readonly program: string
  readonly rule: string
  /** Names of the catalog's libraries that it meets. */
  readonly sdks: readonly string[]
  readonly change: 'fix' | 'suggestion'
  readonly preset: 'recommended' | 'strict'
  /** Where the program as written runs away, floods or hammers. */
  readonly hostile: Behaviour
  /** Where nothing goes wrong: there a fix changes nothing. */
  readonly benign: Behaviour
  /** How many times faster than real time it is run. */
  readonly speed: number
  /** Without one, the fix states a default: in every way the same as before. */
  readonly promised?: Promised
  /** One of the dozen that are run with every change. */
  readonly always: boolean
}

type Rest = Partial<Pick<Case, 'change' | 'hostile' | 'benign' | 'promised' | 'speed'>>

const CAP = 200
const SPEED = 10
/** Where a busy machine must not take longer than the pauses that are measured. */
const UNHURRIED = 4

const endlessTools: Behaviour = { model: 'tool-call', cap: CAP }
const endlessWords: Behaviour = { model: 'text', cap: CAP }
const threeTools: Behaviour = { model: 'tool-call', doneAfter: 3, cap: CAP }
const threeWords: Behaviour = { model: 'text', doneAfter: 3, cap: CAP }

const base = { change: 'fix', preset: 'recommended', speed: SPEED } as const

/** The limit that the fix of `require-turn-limit` and `require-round-limit` writes. */
const LIMIT = 10

function turns(program: string, sdks: readonly string[], rest: Rest): Omit<Case, 'always'> {
  return { ...base, program, sdks, rule: 'require-turn-limit', hostile: endlessTools, benign: threeTools, promised: { requests: LIMIT, outcome: 'value' }, ...rest }
}

function stated(program: string, sdks: readonly string[]): Omit<Case, 'always'> {
  return { ...base, program, sdks, preset: 'strict', rule: 'require-turn-limit', hostile: endlessTools, benign: threeTools }
}

function rounds(program: string, rest: Rest = {}): Omit<Case, 'always'> {
  return {
    ...base,
    program,
    sdks: ['AutoGen-style chat'],
    rule: 'require-round-limit',
    hostile: endlessWords,
    benign: threeWords,
    promised: { requests: LIMIT, outcome: 'value' },
    ...rest,
  }
}

/** Five at a time, each a second long, stay just within what the provider allows; forty at once do not. */
const narrow: Behaviour = { model: 'text', delay: 1_000, rate: { perMinute: 360, burst: 8 }, cap: 600 }
const wide: Behaviour = { model: 'text', delay: 1_000, cap: 600 }
const CONCURRENCY = 5

/** The size of the inner fan-outs of the nested programs, as of the outer. */
const INNER = 12
const nested = (perSecond: number, burst: number): Rest => ({ hostile: { model: 'text', delay: 1_000, rate: { perMinute: 60 * perSecond, burst }, cap: 1_200 } })

function flood(program: string, sdks: readonly string[], rest: Rest = {}): Omit<Case, 'always'> {
  return {
    ...base,
    program,
    sdks,
    rule: 'no-unbounded-fan-out',
    hostile: narrow,
    benign: wide,
    promised: { mostInFlight: CONCURRENCY, refused: 0, outcome: 'same' },
    ...rest,
  }
}

/** Every request is refused for a while: who comes back at once has used up the attempts before it is over. */
const outage: Behaviour = { model: 'text', refuses: { status: 429, until: 2_000 }, cap: CAP }
const ATTEMPTS = 5

function hammer(program: string, sdks: readonly string[], rest: Rest = {}): Omit<Case, 'always'> {
  return { ...base, speed: UNHURRIED, program, sdks, rule: 'require-retry-backoff', hostile: outage, benign: endlessWords, promised: { requests: ATTEMPTS, outcome: 'same' }, ...rest }
}

const revoked: Behaviour = { model: 'text', refuses: { status: 429 }, cap: CAP }

function endless(program: string, sdks: readonly string[], rest: Rest = {}): Omit<Case, 'always'> {
  return {
    ...base,
    program,
    sdks,
    change: 'suggestion',
    rule: 'no-unbounded-retry',
    hostile: revoked,
    benign: endlessWords,
    promised: { requests: ATTEMPTS, outcome: 'error' },
    ...rest,
  }
}

const LOOP_TURNS = 25

function loop(program: string, sdks: readonly string[], rest: Rest = {}): Omit<Case, 'always'> {
  return {
    ...base,
    program,
    sdks,
    change: 'suggestion',
    rule: 'no-unbounded-agent-loop',
    hostile: endlessTools,
    benign: threeTools,
    promised: { requests: LOOP_TURNS, outcome: 'error' },
    ...rest,
  }
}

const AUTOGEN = ['AutoGen-style chat', 'openai']
const LANGCHAIN = ['langchain']

const table: readonly Omit<Case, 'always'>[] = [
  turns('turns-anthropic-tool-runner', ['@anthropic-ai/sdk'], {}),
  turns('turns-anthropic-tool-runner-stream', ['@anthropic-ai/sdk'], {}),
  turns('turns-ai-generate-text', ['ai'], {}),
  turns('turns-ai-stream-text', ['ai'], {}),
  turns('turns-ai-tool-loop-agent', ['ai'], {}),
  turns('turns-ai-empty-list', ['ai'], { change: 'suggestion' }),
  turns('turns-openai-agents-null', ['@openai/agents'], { change: 'suggestion', promised: { requests: LIMIT, outcome: 'error' } }),
  turns('turns-openai-run-tools-infinity', ['openai'], { change: 'suggestion' }),
  turns('turns-langchain-agent-infinity', LANGCHAIN, { change: 'suggestion', promised: { requests: LIMIT, outcome: 'error' } }),
  turns('turns-claude-agent-query', ['@anthropic-ai/claude-agent-sdk'], { speed: 1, promised: { requests: LIMIT, outcome: 'error' } }),
  turns('turns-autogen-two-agents', AUTOGEN, { hostile: endlessWords, benign: threeWords }),
  stated('default-openai-run-tools', ['openai']),
  stated('default-openai-agents', ['@openai/agents']),
  stated('default-ai-tool-loop-agent', ['ai']),
  stated('default-langchain-agent', LANGCHAIN),

  rounds('rounds-autogen-group-chat'),
  rounds('rounds-autogen-infinity', { change: 'suggestion' }),

  flood('flood-openai-chat', ['openai', 'p-limit']),
  flood('flood-openai-responses', ['openai', 'p-limit']),
  flood('flood-openai-embeddings', ['openai', 'p-limit']),
  flood('flood-anthropic', ['@anthropic-ai/sdk', 'p-limit']),
  flood('flood-ai-generate-text', ['ai', 'p-limit']),
  flood('flood-ai-stream-text', ['ai', 'p-limit']),
  flood('flood-openai-agents', ['@openai/agents', 'p-limit']),
  flood('flood-langchain-batch', LANGCHAIN),
  flood('flood-langgraph-agent-batch', LANGCHAIN),
  flood('flood-langchain-invoke', ['langchain', 'p-limit']),
  flood('flood-p-map', ['p-map', 'openai']),
  flood('flood-p-all', ['p-all', 'openai']),
  flood('flood-es-toolkit', ['es-toolkit', 'openai']),
  // Two limiters, one inside the other, which never wait for each other: so many times so many.
  flood('flood-nested', ['openai', 'p-limit'], { ...nested(70, 70), promised: { mostInFlight: CONCURRENCY * INNER, refused: 0, outcome: 'same' } }),
  flood('flood-nested-with-call', ['@anthropic-ai/sdk', 'p-limit'], { ...nested(30, 35), promised: { mostInFlight: CONCURRENCY ** 2, refused: 0, outcome: 'same' } }),
  flood('flood-limiter-inside', ['openai', 'p-limit']),
  flood('flood-autogen-replies', [...AUTOGEN, 'p-limit']),

  hammer('hammer-openai', ['openai']),
  hammer('hammer-anthropic', ['@anthropic-ai/sdk']),
  hammer('hammer-ai', ['ai']),
  hammer('hammer-openai-agents', ['@openai/agents']),
  hammer('hammer-langchain', LANGCHAIN),
  // The client of the agents tries three times for each attempt.
  hammer('hammer-autogen', AUTOGEN, { hostile: { ...outage, refuses: { status: 429, until: 10_000 } }, promised: { requests: 3 * ATTEMPTS, outcome: 'same' } }),

  endless('endless-openai', ['openai']),
  endless('endless-ai', ['ai']),
  endless('endless-anthropic', ['@anthropic-ai/sdk']),
  endless('endless-es-toolkit', ['es-toolkit', 'openai']),

  loop('loop-openai-chat', ['openai']),
  // The first request stands before the loop.
  loop('loop-openai-responses', ['openai'], { promised: { requests: 1 + LOOP_TURNS, outcome: 'error' } }),
  loop('loop-anthropic', ['@anthropic-ai/sdk']),
  loop('loop-ai', ['ai']),
  // Two agents speak in each turn.
  loop('loop-autogen-by-hand', AUTOGEN, { hostile: endlessWords, benign: threeWords, promised: { requests: 2 * LOOP_TURNS, outcome: 'error' } }),
]

/** One of each rule, and of each way in which a fix is written. */
const ALWAYS = new Set([
  'turns-anthropic-tool-runner', 'turns-ai-generate-text', 'turns-openai-agents-null', 'turns-autogen-two-agents', 'rounds-autogen-group-chat',
  'flood-openai-chat', 'flood-langchain-batch', 'flood-p-map', 'flood-nested-with-call', 'hammer-anthropic', 'endless-ai', 'loop-openai-chat',
])

export const cases: readonly Case[] = table.map((each) => ({ ...each, always: ALWAYS.has(each.program) }))
