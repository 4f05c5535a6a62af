import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'

/** A condition of one's own counts before the steps; with a workspace the default is 100. */
const run = {
  kind: 'agent-run',
  limit: { at: ['arg 1', 'receiver'], option: 'maxSteps', never: ['Infinity', 'huge'] },
  boundedBy: [
    { at: ['arg 1', 'receiver'], option: 'stopWhen', conditions: true },
    { at: 'receiver', option: 'workspace' },
    { at: 'arg 1', option: 'abortSignal', also: ['abortController'], never: ['absent', 'null'], decider: 'event' },
  ],
  absent: { ends: 'sdk', after: 5, report: 'strict' },
  unit: 'steps',
  atLimit: 'ends as if the answer were final',
  repeatsWith: { at: 'receiver', option: 'tools' },
  model: { at: 'receiver', option: 'model' },
  retries: { at: ['arg 1', 'receiver'], option: 'maxRetries', absent: 3 },
  outputLimit: { at: ['arg 1', 'receiver'], option: 'maxOutputTokens' },
  evidence: 'read',
} satisfies AgentRunRow
const { model, retries, outputLimit } = run
const request = { kind: 'model-call', model, retries, outputLimit, evidence: 'read' } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Agent } from '@voltagent/core'
    const clerk = new Agent({ name: 'Clerk', instructions: 'Help.', model: 'openai/gpt-4.1', tools: [clock] })
    await clerk.${call}`,
})

export const voltagent = {
  name: '@voltagent/core',
  packages: ['@voltagent/core'],
  calls: {
    'Agent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, evidence: 'read' },
    'Agent().generateText()': { ...run, example: example(`generateText('Hello')`) },
    'Agent().streamText()': { ...run, example: example(`streamText('Hello')`) },
    'Agent().generateObject()': { ...request, example: example(`generateObject('Hello', schema)`) },
    'Agent().streamObject()': { ...request, example: example(`streamObject('Hello', schema)`) },
  },
  abort: [{ at: 'arg 1', option: 'abortSignal', also: ['abortController'] }],
  checked: { javascript: '2.10.0' },
} satisfies Sdk
