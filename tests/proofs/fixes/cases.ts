import { pythonCases } from '../python/cases.js'
import { ATTEMPTS, CONCURRENCY, endless, endlessWords, flood, hammer, INNER, LIMIT, loop, LOOP_TURNS, nested, outage, rounds, stated, threeWords, turns, type Case, type Described } from './kinds.js'

const AUTOGEN_NAMES = ['AutoGen-style chat']
const AUTOGEN = ['AutoGen-style chat', 'openai']
const LANGCHAIN = ['langchain']

const table: readonly Described[] = [
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

  rounds('rounds-autogen-group-chat', AUTOGEN_NAMES),
  rounds('rounds-autogen-infinity', AUTOGEN_NAMES, { change: 'suggestion' }),

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

export const cases: readonly Case[] = [...table.map((each) => ({ ...each, always: ALWAYS.has(each.program) })), ...pythonCases]
