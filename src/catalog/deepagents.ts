import { batch, same } from './langchain-models.js'
import type { AgentRunRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** An agent of LangChain that comes with a limit of its own, far above that of LangGraph. */
const deepAgent = {
  kind: 'agent-run',
  limit: { at: ['arg 1', '.withConfig arg 0'], option: 'recursionLimit', never: ['NaN', 'Infinity', 'huge'] },
  boundedBy: [
    { at: 'receiver', option: 'middleware', conditions: true },
    { at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
  ],
  absent: { ends: 'sdk', after: 10_000, report: 'strict' },
  unit: 'graph steps',
  atLimit: 'throws `GraphRecursionError`',
  model: { at: 'receiver', option: 'model' },
  evidence: 'read',
} satisfies AgentRunRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { createDeepAgent } from 'deepagents'
    export const ask = (model, tools) => createDeepAgent({ model, tools }).${call}`,
})

export const deepagents = {
  name: 'deepagents',
  packages: ['deepagents', 'deepagents/*'],
  aliases: { 'createDeepAgent().streamEvents()': 'createDeepAgent().stream()' },
  calls: {
    'createDeepAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, evidence: 'read' },
    'createDeepAgent().withConfig()': same,
    'createDeepAgent().invoke()': { ...deepAgent, example: example('invoke({ messages: [] })') },
    'createDeepAgent().stream()': { ...deepAgent, example: example('stream({ messages: [] })') },
    'createDeepAgent().batch()': { ...batch, evidence: 'read', example: example('batch([{ messages: [] }])') },
  },
  checked: { javascript: '1.14.1' },
} satisfies Sdk
