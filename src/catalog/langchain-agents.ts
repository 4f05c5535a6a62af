import { batch, same } from './langchain-models.js'
import type { AgentRunRow, GroupChatRow, Ignored, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

const recursionLimit = { at: 'arg 1', option: 'recursionLimit' } as const
const ofMaker = [{ at: 'arg 0', option: 'recursionLimit', why: 'misplaced', instead: { ...recursionLimit, call: 'invoke' } }] satisfies Ignored[]

/** The limit counts graph steps, of which a model call is every second at the most. */
const graph = {
  limit: { at: ['arg 1', '.withConfig arg 0'], option: 'recursionLimit', never: ['NaN', 'Infinity', 'huge'] },
  absent: { ends: 'sdk', after: 25, report: 'strict' },
  unit: 'graph steps',
  atLimit: 'throws `GraphRecursionError`',
  ignored: [
    { at: 'arg 1', option: 'recursion_limit', why: 'misspelled', instead: recursionLimit },
    { at: 'arg 1', option: 'configurable.recursionLimit', why: 'misplaced', instead: recursionLimit },
    { at: 'arg 1', option: 'configurable.recursion_limit', why: 'misplaced', instead: recursionLimit },
  ],
  evidence: 'run',
} as const

const interrupted = { at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds } as const

const agent = {
  kind: 'agent-run',
  ...graph,
  callsPerUnit: { atMost: 1 },
  boundedBy: [{ at: 'receiver', option: 'middleware', conditions: true }, interrupted],
  tools: { at: 'receiver', option: 'tools' },
  model: { at: 'receiver', option: 'model' },
} satisfies AgentRunRow

const reactAgent = { kind: 'agent-run', ...graph, callsPerUnit: { atMost: 1 }, boundedBy: [interrupted], tools: { at: 'receiver', option: 'tools' }, model: { at: 'receiver', option: 'llm' } } satisfies AgentRunRow
/** Edges that always lead to the same node seldom lead back: without conditional ones a graph comes to its end by itself. */
const compiled = { kind: 'agent-run', ...graph, boundedBy: [interrupted], repeatsWith: { at: '.addConditionalEdges arg 0' }, nodes: { at: ['.addNode arg 1', '.addNode arg 0'] } } satisfies AgentRunRow
const team = { kind: 'group-chat', ...graph, boundedBy: [interrupted] } satisfies GroupChatRow

const executor = {
  kind: 'agent-run',
  limit: { at: 'receiver', option: 'maxIterations', never: ['Infinity', 'huge'] },
  boundedBy: [interrupted],
  absent: { ends: 'sdk', after: 15, report: 'strict' },
  unit: 'iterations',
  callsPerUnit: 1,
  atLimit: 'answers “Agent stopped due to max iterations.”',
  evidence: 'run',
} satisfies AgentRunRow

/** Agents and graphs of LangChain: what runs on LangGraph, and the executor before it. */
export const agents = {
  aliases: {
    'AgentExecutor.fromAgentAndTools()': 'AgentExecutor()',
    'initializeAgentExecutorWithOptions()': 'AgentExecutor()',
    'AgentExecutor().call()': 'AgentExecutor().invoke()',
    'AgentExecutor().run()': 'AgentExecutor().invoke()',
    'AgentExecutor().streamEvents()': 'AgentExecutor().stream()',

    'MessageGraph()': 'StateGraph()',
    'Graph()': 'StateGraph()',
    'createAgent().streamEvents()': 'createAgent().stream()',
    'createReactAgent().streamEvents()': 'createReactAgent().stream()',
    'StateGraph().compile().streamEvents()': 'StateGraph().compile().stream()',
    'createSwarm()': 'createSupervisor()',
  },
  calls: {
    'createAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, ignored: ofMaker, evidence: 'run' },
    'createAgent().withConfig()': same,
    'createAgent().invoke()': {
      ...agent,
      example: {
        javascript: `
          import { createAgent } from 'langchain'
          await createAgent({ model: 'openai:gpt-4.1', tools: [] }).invoke({ messages: [] })`,
      },
    },
    'createAgent().stream()': {
      ...agent,
      example: {
        javascript: `
          import { createAgent } from 'langchain'
          await createAgent({ model: 'openai:gpt-4.1', tools: [] }).stream({ messages: [] })`,
      },
    },
    'modelCallLimitMiddleware()': {
      kind: 'condition',
      limit: { at: 'arg 0', option: 'runLimit', also: ['threadLimit'], never: ['absent', 'null', 'NaN', 'Infinity', 'text', 'empty', 'huge'] },
      ends: 'code',
      evidence: 'run',
    },
    'toolCallLimitMiddleware()': {
      kind: 'condition',
      limit: { at: 'arg 0', option: 'runLimit', also: ['threadLimit'], never: ['NaN', 'Infinity', 'huge'] },
      ends: 'code',
      evidence: 'run',
    },

    'createReactAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'llm' }, ignored: ofMaker, evidence: 'run' },
    'createReactAgent().withConfig()': same,
    'createReactAgent().invoke()': {
      ...reactAgent,
      example: {
        javascript: `
          import { createReactAgent } from '@langchain/langgraph/prebuilt'
          export const ask = (llm, tools) => createReactAgent({ llm, tools }).invoke({ messages: [] })`,
      },
    },
    'createReactAgent().stream()': {
      ...reactAgent,
      example: {
        javascript: `
          import { createReactAgent } from '@langchain/langgraph/prebuilt'
          export const ask = (llm, tools) => createReactAgent({ llm, tools }).stream({ messages: [] })`,
      },
    },
    'createReactAgent().batch()': {
      ...batch,
      example: {
        javascript: `
          import { createReactAgent } from '@langchain/langgraph/prebuilt'
          export const ask = (llm, states) => createReactAgent({ llm, tools: [] }).batch(states)`,
      },
    },

    'StateGraph().addNode()': same,
    'StateGraph().addEdge()': same,
    'StateGraph().addConditionalEdges()': same,
    'StateGraph().addSequence()': same,
    'StateGraph().setEntryPoint()': same,
    'StateGraph().setFinishPoint()': same,
    'StateGraph().compile().withConfig()': same,
    'StateGraph().compile().invoke()': {
      ...compiled,
      example: {
        javascript: `
          import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
          const app = new StateGraph(MessagesAnnotation).addNode('agent', agent).addEdge('__start__', 'agent').addConditionalEdges('agent', route).compile()
          await app.invoke({ messages: [] })`,
      },
    },
    'StateGraph().compile().stream()': {
      ...compiled,
      example: {
        javascript: `
          import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
          const app = new StateGraph(MessagesAnnotation).addNode('agent', agent).addEdge('__start__', 'agent').addConditionalEdges('agent', route).compile()
          await app.stream({ messages: [] })`,
      },
    },
    'StateGraph().compile().batch()': {
      ...batch,
      example: {
        javascript: `
          import { MessagesAnnotation, StateGraph } from '@langchain/langgraph'
          const app = new StateGraph(MessagesAnnotation).addNode('agent', agent).compile()
          export const ask = (states) => app.batch(states)`,
      },
    },
    'createSupervisor().compile().withConfig()': same,
    'createSupervisor().compile().invoke()': {
      ...team,
      example: {
        javascript: `
          import { createSupervisor } from '@langchain/langgraph-supervisor'
          export const ask = (agents, llm) => createSupervisor({ agents, llm }).compile().invoke({ messages: [] })`,
      },
    },
    'createSupervisor().compile().stream()': {
      ...team,
      example: {
        javascript: `
          import { createSwarm } from '@langchain/langgraph-swarm'
          export const ask = (agents) => createSwarm({ agents, defaultActiveAgent: 'clerk' }).compile().stream({ messages: [] })`,
      },
    },

    'AgentExecutor()': { kind: 'agent', options: ['arg 0', 'arg 2'], evidence: 'run' },
    'AgentExecutor().withConfig()': same,
    'AgentExecutor().invoke()': {
      ...executor,
      example: {
        javascript: `
          import { AgentExecutor } from '@langchain/classic/agents'
          export const ask = (agent, tools) => new AgentExecutor({ agent, tools }).invoke({ input: 'Hello' })`,
      },
    },
    'AgentExecutor().stream()': {
      ...executor,
      example: {
        javascript: `
          import { AgentExecutor } from 'langchain/agents'
          export const ask = (agent, tools) => new AgentExecutor({ agent, tools }).stream({ input: 'Hello' })`,
      },
    },
    'AgentExecutor().batch()': {
      ...batch,
      example: {
        javascript: `
          import { AgentExecutor } from 'langchain/agents'
          export const ask = (agent, inputs) => new AgentExecutor({ agent, tools: [] }).batch(inputs)`,
      },
    },

    'FakeToolCallingModel()': 'mock',
    'fakeModel()': 'mock',
  },
} satisfies Pick<Sdk, 'aliases' | 'calls'>
