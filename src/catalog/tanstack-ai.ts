import type { AgentRunRow, Sdk } from './sdk.js'

/** A strategy of one's own takes the place of the default; of several that are combined each one can end the run. */
const chat = {
  kind: 'agent-run',
  limit: {
    at: 'arg 0',
    option: 'agentLoopStrategy',
    conditions: true,
    write: { code: 'maxIterations($n)', imports: [{ module: '@tanstack/ai', name: 'maxIterations', as: 'maxIterations' }] },
  },
  boundedBy: [
    { at: 'arg 0', option: 'abortController', never: ['absent', 'null'], decider: 'event' },
    { at: 'arg 0', option: 'middleware' },
  ],
  absent: { ends: 'sdk', after: 5, report: 'strict' },
  unit: 'iterations',
  atLimit: 'ends as if the answer were final',
  repeatsWith: { at: 'arg 0', option: 'tools' },
  model: { at: 'arg 0', option: 'adapter' },
  evidence: 'read',
} satisfies AgentRunRow

export const tanstackAi = {
  name: '@tanstack/ai',
  packages: ['@tanstack/ai', '@tanstack/ai/*'],
  calls: {
    'chat()': {
      ...chat,
      example: {
        javascript: `
          import { chat } from '@tanstack/ai'
          export const ask = (adapter, tools) => chat({ adapter, messages: [], tools })`,
      },
    },
    'maxIterations()': { kind: 'condition', limit: { at: 'arg 0', never: ['Infinity', 'huge'] }, ends: 'code', evidence: 'read' },
    'untilFinishReason()': { kind: 'condition', ends: 'model', evidence: 'read' },
  },
  abort: [{ at: 'arg 0', option: 'abortController' }],
  checked: { javascript: '0.58.0' },
} satisfies Sdk
