import type { AgentRunRow, Alternative, GroupChatRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** What its plugins and interventions do is not to be seen; one of them may end the run. */
const elsewhere = [
  { at: 'arg 1', option: 'limits.totalTokens', also: ['limits.outputTokens'] },
  { at: 'arg 1', option: 'cancelSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
  { at: 'receiver', option: 'plugins' },
  { at: 'receiver', option: 'interventions' },
  { at: 'receiver', option: 'checkpointing' },
] satisfies Alternative[]

/** A limit that is no positive number throws before anything is sent. The constructor takes none. */
const run = {
  kind: 'agent-run',
  limit: { at: 'arg 1', option: 'limits.turns', never: ['absent', 'huge'] },
  boundedBy: elsewhere,
  absent: { ends: 'model', report: 'recommended' },
  unit: 'turns',
  atLimit: 'ends with the stop reason `limitTurns`',
  repeatsWith: { at: 'receiver', option: 'tools' },
  model: { at: 'receiver', option: 'model' },
  evidence: 'run',
} satisfies AgentRunRow

const swarm = {
  kind: 'group-chat',
  limit: { at: 'receiver', option: 'maxSteps', never: ['null', 'absent', 'Infinity', 'huge'] },
  boundedBy: [
    { at: 'receiver', option: 'timeout', never: ['absent', 'Infinity', 'huge'], decider: 'clock' },
    { at: 'receiver', option: 'repetitiveHandoffDetectionWindow' },
    { at: 'receiver', option: 'plugins' },
    { at: 'arg 1', option: 'cancelSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
  ],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'steps',
  atLimit: 'throws an error',
  evidence: 'run',
} satisfies GroupChatRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Agent } from '@strands-agents/sdk'
    const clerk = new Agent({ systemPrompt: 'Help.', tools: [clock] })
    const answer = clerk.${call}`,
})

const together = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Agent, Swarm } from '@strands-agents/sdk'
    const clerk = new Agent({ id: 'clerk' })
    const writer = new Agent({ id: 'writer' })
    const swarm = new Swarm({ nodes: [clerk, writer], start: 'clerk' })
    const answer = swarm.${call}`,
})

export const strands = {
  name: '@strands-agents/sdk',
  packages: ['@strands-agents/sdk', '@strands-agents/sdk/*'],
  calls: {
    'Agent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, evidence: 'run' },
    'Agent().invoke()': { ...run, example: example(`invoke('Hello')`) },
    'Agent().stream()': { ...run, example: example(`stream('Hello')`) },
    'Swarm()': { kind: 'group-manager', evidence: 'run' },
    'Swarm().invoke()': { ...swarm, example: together(`invoke('Hello')`) },
    'Swarm().stream()': { ...swarm, example: together(`stream('Hello')`) },
    /** Most graphs lead nowhere twice; whether this one does is in its edges. */
    'Graph().invoke()': 'group-chat',
    'Graph().stream()': 'group-chat',
  },
  abort: [{ at: 'arg 1', option: 'cancelSignal' }],
  checked: { javascript: '1.19.0' },
} satisfies Sdk
