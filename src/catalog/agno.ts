import type { InstanceRow, Sdk } from './sdk.js'

const made = { kind: 'agent', options: 'keyword', evidence: 'read' } satisfies InstanceRow

/**
 * Nothing is said of what ends a run: no option counts its turns, and tools that want a person's word, or that end the
 * run when they were called, are told to the tool and not to the agent.
 */
export const agno = {
  name: 'agno',
  packages: ['agno', 'agno.*'],
  distributions: ['agno'],
  language: 'python',
  aliases: { agent: '*', team: '*', workflow: '*' },
  calls: {
    'Agent()': made,
    'Agent().run()': 'agent-run',
    'Agent().arun()': 'agent-run',
    'Agent().print_response()': 'agent-run',
    'Agent().aprint_response()': 'agent-run',
    'Team()': made,
    'Team().run()': 'agent-run',
    'Team().arun()': 'agent-run',
    'Team().print_response()': 'agent-run',
    'Team().aprint_response()': 'agent-run',
    /** Its steps are the program's own. */
    'Workflow().run()': 'group-chat',
    'Workflow().arun()': 'group-chat',
  },
  checked: { python: '3.1.10' },
} satisfies Sdk
