import { pythonCases } from '../python/cases.js'
import { ATTEMPTS, CONCURRENCY, endless, endlessTools, endlessWords, flood, hammer, ignored, INNER, LIMIT, loop, LOOP_TURNS, MEANT, nested, outage, rounds, stated, threeTools, threeWords, turns, type Case, type Described } from './kinds.js'

const AUTOGEN_NAMES = ['AutoGen-style chat']
const AUTOGEN = ['AutoGen-style chat', 'openai']
const LANGCHAIN = ['langchain']

const table: readonly Described[] = [
  turns('turns-anthropic-tool-runner', ['@anthropic-ai/sdk'], {}),
  turns('turns-anthropic-tool-runner-stream', ['@anthropic-ai/sdk'], {}),
  turns('turns-anthropic-thread', ['@anthropic-ai/sdk'], {}),
  turns('turns-anthropic-runner-class', ['@anthropic-ai/sdk'], {}),
  turns('turns-ai-generate-text', ['ai'], {}),
  turns('turns-ai-stream-text', ['ai'], {}),
  turns('turns-ai-tool-loop-agent', ['ai'], {}),
  turns('turns-ai-empty-list', ['ai'], { change: 'suggestion' }),
  turns('turns-openai-agents-null', ['@openai/agents'], { change: 'suggestion', promised: { requests: LIMIT, outcome: 'error' } }),
  turns('turns-openai-agents-runner', ['@openai/agents'], { change: 'suggestion', promised: { requests: LIMIT, outcome: 'error' } }),
  // The outer agent has two turns of its own, and in each of them the inner one its ten.
  turns('turns-openai-agents-as-tool', ['@openai/agents'], { change: 'suggestion', promised: { requests: 2 + 2 * LIMIT, outcome: 'error' } }),
  turns('turns-openai-run-tools-infinity', ['openai'], { change: 'suggestion' }),
  // Every second step is the model's.
  turns('turns-langchain-agent-infinity', LANGCHAIN, { change: 'suggestion', promised: { requests: LIMIT / 2, outcome: 'error' } }),
  turns('turns-langchain-executor', LANGCHAIN, { change: 'suggestion' }),
  turns('turns-langgraph-infinity', LANGCHAIN, { change: 'suggestion', promised: { requests: LIMIT / 2, outcome: 'error' } }),
  turns('turns-claude-agent-query', ['@anthropic-ai/claude-agent-sdk'], { speed: 1, promised: { requests: LIMIT, outcome: 'error' } }),
  // Every second turn is that of an agent without a model.
  turns('turns-autogen-two-agents', AUTOGEN, { hostile: endlessWords, benign: threeWords, promised: { requests: LIMIT / 2, outcome: 'value' } }),
  stated('default-openai-run-tools', ['openai']),
  stated('default-openai-responses-runner', ['openai']),
  stated('default-openai-agents', ['@openai/agents']),
  stated('default-openai-agents-as-tool', ['@openai/agents']),
  stated('default-ai-tool-loop-agent', ['ai']),
  stated('default-langchain-agent', LANGCHAIN),
  stated('default-langchain-executor', LANGCHAIN),
  stated('default-langgraph-agent', LANGCHAIN),

  ignored('ignored-openai-agents', ['@openai/agents']),
  ignored('ignored-openai-run-tools', ['openai'], { promised: { requests: MEANT, outcome: 'value' } }),
  ignored('ignored-langchain-agent', LANGCHAIN),
  ignored('ignored-claude-agent-query', ['@anthropic-ai/claude-agent-sdk'], { speed: 1 }),

  rounds('rounds-autogen-group-chat', AUTOGEN_NAMES),
  rounds('rounds-autogen-infinity', AUTOGEN_NAMES, { change: 'suggestion' }),
  // The supervisor asks once in the first of ten steps, then the clerk's model in every second.
  rounds('rounds-langgraph-supervisor', LANGCHAIN, { change: 'suggestion', hostile: endlessTools, benign: threeTools, promised: { requests: 1 + LIMIT / 2, outcome: 'error' } }),
  stated('default-langgraph-supervisor', LANGCHAIN, { rule: 'require-round-limit' }),

  flood('flood-openai-chat', ['openai', 'p-limit']),
  flood('flood-openai-responses', ['openai', 'p-limit']),
  flood('flood-openai-embeddings', ['openai', 'p-limit']),
  flood('flood-anthropic', ['@anthropic-ai/sdk', 'p-limit']),
  flood('flood-ai-generate-text', ['ai', 'p-limit']),
  flood('flood-ai-stream-text', ['ai', 'p-limit']),
  flood('flood-openai-agents', ['@openai/agents', 'p-limit']),
  // Each call is a process of its own, which takes its time to start.
  flood('flood-claude-agent-query', ['@anthropic-ai/claude-agent-sdk', 'p-limit'], { speed: 1, hostile: { model: 'text', delay: 5_000, cap: 200 }, benign: endlessWords }),
  flood('flood-langchain-batch', LANGCHAIN),
  flood('flood-langgraph-agent-batch', LANGCHAIN),
  flood('flood-langchain-invoke', ['langchain', 'p-limit']),
  flood('flood-langgraph-invoke', ['langchain', 'p-limit']),
  flood('flood-p-map', ['p-map', 'openai']),
  flood('flood-p-all', ['p-all', 'openai']),
  flood('flood-p-settle', ['p-settle', 'openai']),
  flood('flood-p-queue', ['p-queue', 'openai']),
  flood('flood-es-toolkit', ['es-toolkit', 'openai']),
  // Two limiters, one inside the other, which never wait for each other: so many times so many.
  flood('flood-nested', ['openai', 'p-limit'], { ...nested(70, 70), promised: { mostInFlight: { atMost: CONCURRENCY * INNER }, refused: 0, outcome: 'same' } }),
  flood('flood-nested-with-call', ['@anthropic-ai/sdk', 'p-limit'], { ...nested(30, 35), promised: { mostInFlight: { atMost: CONCURRENCY ** 2 }, refused: 0, outcome: 'same' } }),
  flood('flood-limiter-inside', ['openai', 'p-limit']),
  flood('flood-nested-functions', ['@anthropic-ai/sdk', 'p-limit'], { ...nested(30, 35), promised: { mostInFlight: { atMost: CONCURRENCY ** 2 }, refused: 0, outcome: 'same' } }),
  flood('flood-nested-p-map', ['p-map', 'openai'], { ...nested(70, 70), promised: { mostInFlight: { atMost: CONCURRENCY * INNER }, refused: 0, outcome: 'same' } }),
  flood('flood-autogen-replies', [...AUTOGEN, 'p-limit']),

  hammer('hammer-openai', ['openai', 'ECMAScript']),
  hammer('hammer-anthropic', ['@anthropic-ai/sdk', 'ECMAScript']),
  hammer('hammer-ai', ['ai', 'ECMAScript']),
  hammer('hammer-openai-agents', ['@openai/agents', 'ECMAScript']),
  hammer('hammer-langchain', [...LANGCHAIN, 'ECMAScript']),
  // The client of the agents tries three times for each attempt.
  hammer('hammer-autogen', [...AUTOGEN, 'ECMAScript'], { hostile: { ...outage, refuses: { status: 429, until: 10_000 } }, promised: { requests: { atMost: 3 * ATTEMPTS }, outcome: 'same' } }),

  endless('endless-openai', ['openai']),
  endless('endless-ai', ['ai']),
  endless('endless-anthropic', ['@anthropic-ai/sdk']),
  endless('endless-es-toolkit', ['es-toolkit', 'openai']),
  endless('endless-openai-agents', ['@openai/agents']),
  endless('endless-langchain', LANGCHAIN),
  // The client of the agents tries three times for each attempt.
  endless('endless-autogen', AUTOGEN, { promised: { requests: 3 * ATTEMPTS, outcome: 'error' } }),
  endless('endless-p-retry', ['p-retry', 'openai']),

  loop('loop-openai-chat', ['openai']),
  // The first request stands before the loop.
  loop('loop-openai-responses', ['openai'], { promised: { requests: 1 + LOOP_TURNS, outcome: 'error' } }),
  loop('loop-anthropic', ['@anthropic-ai/sdk']),
  loop('loop-ai', ['ai']),
  loop('loop-openai-agents', ['@openai/agents'], { hostile: endlessWords, benign: threeWords }),
  loop('loop-langchain', LANGCHAIN),
  loop('loop-langgraph', LANGCHAIN, { hostile: endlessWords, benign: threeWords }),
  // Two agents speak in each turn.
  loop('loop-autogen-by-hand', AUTOGEN, { hostile: endlessWords, benign: threeWords, promised: { requests: 2 * LOOP_TURNS, outcome: 'error' } }),
]

/**
 * Libraries whose rows are run or read, and round which no program has been written yet. What a fix writes round a call
 * is the same whoever is called.
 */
export const WITHOUT_PROGRAMS: readonly string[] = [
  '@aws-sdk/client-bedrock-runtime', '@azure-rest/ai-inference', '@google/adk', '@google/genai', '@google/generative-ai', '@huggingface/inference',
  '@inngest/agent-kit', '@mastra/core', '@mistralai/mistralai', '@openrouter/agent', '@openrouter/sdk', '@strands-agents/sdk', '@tanstack/ai',
  'agent-squad', 'cohere-ai', 'genkit', 'groq-sdk', 'llamaindex', 'ollama', 'replicate', 'together-ai', 'xsai',
]

/** Rules and libraries that meet and are not proven together. */
export const NOT_PROVEN: Readonly<Record<string, string>> = {
  'no-ignored-limit × ai': 'without its option a run takes one step, and more once the limit is put right',
  'require-retry-backoff × @anthropic-ai/claude-agent-sdk': 'each attempt is a process of its own, which takes longer to start than any outage here lasts',
  'no-unbounded-retry × @anthropic-ai/claude-agent-sdk': 'it would start processes for minutes until its cap',
  'no-unbounded-agent-loop × @anthropic-ai/claude-agent-sdk': 'the same',
}

/** One of each rule, and of each way in which a fix is written. */
const ALWAYS = new Set([
  'ignored-openai-agents', 'turns-anthropic-tool-runner', 'turns-ai-generate-text', 'turns-openai-agents-null', 'turns-autogen-two-agents', 'rounds-autogen-group-chat',
  'flood-openai-chat', 'flood-langchain-batch', 'flood-p-map', 'flood-nested-with-call', 'hammer-anthropic', 'endless-ai', 'loop-openai-chat',
])

export const cases: readonly Case[] = [...table.map((each) => ({ ...each, always: ALWAYS.has(each.program) })), ...pythonCases]
