import type { AgentRunRow, Alternative, GroupChatRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** A condition of one's own counts instead of the default, and beside `maxSteps`. */
const elsewhere = [
  { at: 'receiver', option: 'defaultOptions.maxSteps', also: ['defaultGenerateOptions.maxSteps', 'defaultStreamOptions.maxSteps', 'defaultVNextStreamOptions.maxSteps'], never: ['Infinity', 'huge'] },
  { at: 'arg 1', option: 'stopWhen', conditions: true },
  { at: 'receiver', option: 'defaultOptions.stopWhen', conditions: true },
  { at: 'arg 1', option: 'prepareStep' },
  { at: 'receiver', option: 'defaultOptions.prepareStep' },
  { at: 'arg 1', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
] satisfies Alternative[]

/** Zero and what is no number are as if nothing were written; the steps are counted until they are equal to the rest. */
const steps = {
  kind: 'agent-run',
  limit: { at: 'arg 1', option: 'maxSteps', never: ['negative', 'Infinity', 'fraction', 'huge'] },
  boundedBy: elsewhere,
  absent: { ends: 'sdk', after: 5, report: 'strict' },
  unit: 'steps',
  atLimit: 'ends as if the answer were final',
  model: { at: 'receiver', option: 'model' },
  retries: { at: 'receiver', option: 'maxRetries', absent: 0 },
  outputLimit: { at: ['arg 1', 'receiver'], option: 'modelSettings.maxOutputTokens', also: ['defaultOptions.modelSettings.maxOutputTokens'], broughtBy: [{ at: ['arg 1', 'receiver'], option: 'providerOptions', also: ['defaultOptions.providerOptions'] }] },
  evidence: 'run',
} satisfies AgentRunRow

/** An agent that hands on to its agents and workflows; each of their runs has steps of its own. */
const network = {
  kind: 'group-chat',
  limit: { at: 'arg 1', option: 'maxSteps', never: ['Infinity', 'huge'] },
  boundedBy: [{ at: 'arg 1', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 1 },
  unit: 'rounds after the first',
  atLimit: 'ends without an error',
  model: { at: 'receiver', option: 'model' },
  evidence: 'read',
} satisfies GroupChatRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Agent } from '@mastra/core/agent'
    const clerk = new Agent({ id: 'clerk', name: 'Clerk', instructions: 'Help.', model: 'openai/gpt-5-mini' })
    await clerk.${call}`,
})

export const mastra = {
  name: '@mastra/core',
  packages: ['@mastra/core', '@mastra/core/*'],
  aliases: {
    'Agent().generateLegacy()': 'Agent().generate()',
    'Agent().generateVNext()': 'Agent().generate()',
    'Agent().streamLegacy()': 'Agent().stream()',
    'Agent().streamUntilIdle()': 'Agent().stream()',
    'Agent().streamVNext()': 'Agent().stream()',
    'Mastra().getAgentById()': 'Mastra().getAgent()',
  },
  calls: {
    'Agent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, evidence: 'run' },
    'Agent().generate()': { ...steps, example: example(`generate('Hello')`) },
    'Agent().stream()': { ...steps, example: example(`stream('Hello')`) },
    'Agent().network()': { ...network, example: example(`network('Hello', { maxSteps: 5 })`) },
    /** Made elsewhere, with options that are not to be seen here. */
    'Mastra().getAgent().generate()': 'agent-run',
    'Mastra().getAgent().stream()': 'agent-run',
  },
  abort: [{ at: 'arg 1', option: 'abortSignal' }],
  checked: { javascript: '1.71.0' },
} satisfies Sdk
