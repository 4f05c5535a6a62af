import type { AgentRunRow, GroupChatRow, Sdk } from './sdk.js'

const run = {
  kind: 'agent-run',
  limit: { at: 'arg 1', option: 'maxIter', never: ['Infinity', 'huge'] },
  absent: { ends: 'sdk', after: 1 },
  unit: 'model calls',
  atLimit: 'ends as if the answer were final',
  repeatsWith: { at: 'receiver', option: 'tools' },
  model: { at: 'receiver', option: 'model' },
  ignored: [{ at: 'arg 1', option: 'maxIterations', why: 'misspelled', instead: { at: 'arg 1', option: 'maxIter' } }],
  evidence: 'run',
} satisfies AgentRunRow

/** Without a router of its own a model chooses who speaks next, and when nobody does. */
const network = {
  kind: 'group-chat',
  limit: { at: 'receiver', option: 'maxIter', never: ['absent', 'null', 'zero', 'NaN', 'Infinity', 'huge'] },
  boundedBy: [{ at: ['receiver', 'arg 1'], option: 'router', also: ['defaultRouter'] }],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'rounds',
  atLimit: 'ends without an error',
  ignored: [{ at: 'arg 1', option: 'maxIter', why: 'misplaced', instead: { at: 'receiver', option: 'maxIter', call: 'createNetwork' } }],
  evidence: 'run',
} satisfies GroupChatRow

export const inngestAgentKit = {
  name: '@inngest/agent-kit',
  packages: ['@inngest/agent-kit'],
  aliases: { 'Agent()': 'createAgent()', 'Network()': 'createNetwork()', 'createRoutingAgent()': 'createAgent()' },
  calls: {
    'createAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, ignored: [{ at: 'arg 0', option: 'maxIter', why: 'misplaced', instead: { at: 'arg 1', option: 'maxIter', call: 'run' } }], evidence: 'run' },
    'createAgent().withModel()': { kind: 'returns', of: 'receiver' },
    'createAgent().run()': {
      ...run,
      example: {
        javascript: `
          import { createAgent, openai } from '@inngest/agent-kit'
          const clerk = createAgent({ name: 'Clerk', system: 'Help.', model: openai({ model: 'gpt-4.1' }), tools: [clock] })
          await clerk.run('Hello', { maxIter: 5 })`,
      },
    },
    'createNetwork()': { kind: 'group-manager', evidence: 'run' },
    'createNetwork().run()': {
      ...network,
      example: {
        javascript: `
          import { createAgent, createNetwork, openai } from '@inngest/agent-kit'
          const clerk = createAgent({ name: 'Clerk', system: 'Help.' })
          const network = createNetwork({ name: 'Desk', agents: [clerk], defaultModel: openai({ model: 'gpt-4.1' }) })
          await network.run('Hello')`,
      },
    },
  },
  checked: { javascript: '0.13.2' },
} satisfies Sdk
