import { asyncBatch, ignoredRecursionLimit, threadBatch } from './langchain-python.js'
import type { AgentRunRow, Alternative, Sdk } from './sdk.js'

/** LangGraph in Python: graphs of the program's own, and the agent that it came with. */

const paused = (option: string): readonly Alternative[] => [
  { at: 'keyword', option, never: ['null'], decider: 'human' },
  { at: '.compile keyword', option, never: ['null'], decider: 'human' },
]

/** The limit counts graph steps, of which a model call is every second at the most. */
const graph = {
  kind: 'agent-run',
  limit: { at: ['arg 1', 'keyword config', '.with_config arg 0', '.with_config keyword config'], option: 'recursion_limit', never: ['NaN', 'Infinity', 'huge'] },
  ignored: ignoredRecursionLimit,
  boundedBy: [{ at: '.with_config keyword', option: 'recursion_limit', never: ['NaN', 'Infinity', 'huge'] }, ...paused('interrupt_before'), ...paused('interrupt_after')],
  absent: { ends: 'sdk', after: 10_007, report: 'strict' },
  unit: 'graph steps',
  atLimit: 'raises `GraphRecursionError`',
  versions: '>=1.1.4',
  evidence: 'run',
} satisfies AgentRunRow

/** Edges that always lead to the same node seldom lead back: without conditional ones a graph comes to its end by itself. */
const compiled = { ...graph, repeatsWith: { at: '.add_conditional_edges arg 0' }, nodes: { at: ['.add_node arg 1', '.add_node arg 0'] } } satisfies AgentRunRow
const reactAgent = {
  ...graph,
  boundedBy: [
    ...graph.boundedBy,
    { at: 'receiver', option: 'interrupt_before', never: ['null'], decider: 'human' },
    { at: 'receiver', option: 'interrupt_after', never: ['null'], decider: 'human' },
  ],
  atLimit: 'answers that it needs more steps, or raises `GraphRecursionError`',
  model: { at: 'receiver', option: 'model' },
} satisfies AgentRunRow

const ofEachVersion = (row: AgentRunRow): readonly AgentRunRow[] => [
  row,
  { ...row, absent: { ...row.absent, after: 10_000 }, versions: '>=1.0.6 <1.1.4' },
  { ...row, absent: { ...row.absent, after: 25 }, versions: '<1.0.6' },
]

const graphShown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from langgraph.graph import START, StateGraph
      builder = StateGraph(State)
      builder.add_node("agent", agent)
      builder.add_edge(START, "agent")
      builder.add_conditional_edges("agent", route)
      app = builder.compile()
      result = app.${call}`,
  },
})
const agentShown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from langgraph.prebuilt import create_react_agent
      result = create_react_agent("openai:gpt-4.1", tools=[]).${call}`,
  },
})

/** A copy of what it is called on, or the same changed. */
const same = { kind: 'returns', of: 'receiver' } as const

export const langgraphPython = {
  name: 'langgraph',
  packages: ['langgraph', 'langgraph.*'],
  distributions: ['langgraph'],
  language: 'python',
  aliases: {
    graph: '*',
    prebuilt: '*',
    'MessageGraph()': 'StateGraph()',
    'StateGraph().compile().astream_events()': 'StateGraph().compile().astream()',
    'create_react_agent().astream_events()': 'create_react_agent().astream()',
  },
  calls: {
    'StateGraph().add_node()': same,
    'StateGraph().add_edge()': same,
    'StateGraph().add_conditional_edges()': same,
    'StateGraph().add_sequence()': same,
    'StateGraph().set_entry_point()': same,
    'StateGraph().set_finish_point()': same,
    'StateGraph().compile().with_config()': same,
    'StateGraph().compile().invoke()': ofEachVersion({ ...compiled, ...graphShown('invoke({"messages": []})') }),
    'StateGraph().compile().ainvoke()': ofEachVersion({ ...compiled, ...graphShown('ainvoke({"messages": []})') }),
    'StateGraph().compile().stream()': ofEachVersion({ ...compiled, ...graphShown('stream({"messages": []})') }),
    'StateGraph().compile().astream()': ofEachVersion({ ...compiled, ...graphShown('astream({"messages": []})') }),

    'create_react_agent()': { kind: 'agent', options: 'keyword', parameters: ['model', 'tools'], evidence: 'read' },
    'create_react_agent().with_config()': same,
    'create_react_agent().invoke()': ofEachVersion({ ...reactAgent, ...agentShown('invoke({"messages": []})') }),
    'create_react_agent().ainvoke()': ofEachVersion({ ...reactAgent, ...agentShown('ainvoke({"messages": []})') }),
    'create_react_agent().stream()': ofEachVersion({ ...reactAgent, ...agentShown('stream({"messages": []})') }),
    'create_react_agent().astream()': ofEachVersion({ ...reactAgent, ...agentShown('astream({"messages": []})') }),
    'create_react_agent().batch()': { ...threadBatch, ...agentShown('batch(states)') },
    'create_react_agent().abatch()': { ...asyncBatch, ...agentShown('abatch(states)') },
  },
  checked: { python: '1.2.24' },
} satisfies Sdk
