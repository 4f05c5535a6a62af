import type { Sdk } from './sdk.js'

export const kaibanjs = {
  name: 'kaibanjs',
  packages: ['kaibanjs'],
  calls: {
    'Agent()': { kind: 'agent', evidence: 'read' },
    /** As many tasks as it has, each bounded by the iterations of its agent, ten of them: what is started often costs often. */
    'Team().start()': {
      kind: 'model-call',
      several: true,
      evidence: 'read',
      example: {
        javascript: `
          import { Agent, Task, Team } from 'kaibanjs'
          const team = new Team({ name: 'Desk', agents: [], tasks: [] })
          await team.start()`,
      },
    },
  },
  checked: { javascript: '0.23.1' },
} satisfies Sdk
