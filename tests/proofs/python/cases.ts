import { endless, flood, hammer, LIMIT, loop, LOOP_TURNS, rounds, stated, turns, type Case, type Described } from '../fixes/kinds.js'
import type { Behaviour } from '../provider/behaviour.js'
import type { Environment } from './environments.js'

/** Each request of the agents takes a while of its own: half as many are as plain. */
const CAP = 100
const words: Behaviour = { model: 'text', cap: CAP }
/** Above the replies that AutoGen stops at by itself: 100 of each agent. */
const talk: Behaviour = { ...words, cap: 300 }
/** What ends a chat of AutoGen unless it is told another word. */
const terminated: Behaviour = { ...words, doneAfter: 3, doneWith: 'TERMINATE' }
const mentioned: Behaviour = { ...words, doneAfter: 3 }

const AUTOGEN = ['AutoGen']
const AGENTCHAT = ['autogen-agentchat']
const OPENAI = ['openai', 'asyncio']
const ANTHROPIC = ['anthropic', 'asyncio']
const AGENTS = ['openai-agents', 'asyncio']

const chat = { hostile: talk, benign: terminated } as const
/** Both sides of the chat are models: the last reply is not answered. */
const ofTwoModels = { ...chat, promised: { requests: 2 * LIMIT - 1, outcome: 'value' } } as const
const team = { hostile: words, benign: undefined } as const
/** States the ten rounds that are the default anyway. */
const tenRounds = { ...chat, promised: undefined } as const

const tables: Readonly<Partial<Record<Environment, readonly Described[]>>> = {
  classic: [
    turns('turns-autogen-two-agents', AUTOGEN, ofTwoModels),
    turns('turns-autogen-async', AUTOGEN, chat),
    turns('turns-autogen-none', AUTOGEN, { ...ofTwoModels, change: 'suggestion' }),
    rounds('rounds-autogen-group-chat', AUTOGEN, tenRounds),
    // The message that starts the chat is its first round.
    rounds('rounds-autogen-infinity', AUTOGEN, { ...chat, change: 'suggestion', promised: { requests: LIMIT - 1, outcome: 'value' } }),
    flood('flood-autogen-replies', [...AUTOGEN, 'asyncio']),
    hammer('hammer-autogen', [...AUTOGEN, 'asyncio']),
    loop('loop-autogen-by-hand', AUTOGEN, { hostile: words, benign: mentioned }),
  ],
  ag2: [
    turns('turns-autogen-two-agents', AUTOGEN, ofTwoModels),
    turns('turns-ag2-run', AUTOGEN, chat),
    rounds('rounds-autogen-group-chat', AUTOGEN, tenRounds),
    stated('default-ag2-initiate-group-chat', AUTOGEN, { ...chat, rule: 'require-round-limit' }),
  ],
  current: [
    rounds('rounds-agentchat-round-robin', AGENTCHAT, team),
    rounds('rounds-agentchat-selector', AGENTCHAT, team),
    rounds('rounds-agentchat-swarm', AGENTCHAT, team),
    rounds('rounds-agentchat-mention', AGENTCHAT, { preset: 'strict', change: 'suggestion', hostile: words, benign: mentioned }),
    stated('default-openai-agents', AGENTS),
    turns('turns-openai-agents-none', AGENTS, { change: 'suggestion', promised: { requests: LIMIT, outcome: 'error' } }),
    flood('flood-openai-chat', OPENAI),
    flood('flood-openai-responses', OPENAI),
    flood('flood-openai-embeddings', OPENAI),
    flood('flood-anthropic', ANTHROPIC),
    flood('flood-openai-agents', AGENTS),
    hammer('hammer-openai', OPENAI),
    hammer('hammer-anthropic', ANTHROPIC),
    hammer('hammer-openai-agents', AGENTS),
    hammer('hammer-tenacity', ['tenacity', 'openai']),
    endless('endless-openai', OPENAI),
    endless('endless-anthropic', ANTHROPIC),
    endless('endless-tenacity', ['tenacity', 'openai']),
    endless('endless-backoff', ['backoff', 'openai']),
    loop('loop-openai-chat', OPENAI),
    // The first request stands before the loop.
    loop('loop-openai-responses', OPENAI, { promised: { requests: 1 + LOOP_TURNS, outcome: 'error' } }),
    loop('loop-anthropic', ANTHROPIC),
  ],
}

/** One of each generation of AutoGen, and of each way in which a fix is written. */
const ALWAYS = new Set(['classic turns-autogen-two-agents', 'current rounds-agentchat-round-robin', 'current flood-openai-chat', 'current hammer-openai'])

export const pythonCases: readonly Case[] = (Object.entries(tables) as [Environment, readonly Described[]][]).flatMap(([environment, table]) =>
  table.map((each) => ({ ...each, environment, always: ALWAYS.has(`${environment} ${each.program}`) })))
