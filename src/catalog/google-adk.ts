import type { AgentRunRow, GroupChatRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** Infinity is refused before anything is sent. */
const run = {
  kind: 'agent-run',
  limit: { at: 'arg 0', option: 'runConfig.maxLlmCalls', never: ['zero', 'negative', 'NaN', 'empty', 'huge'] },
  boundedBy: [{ at: 'arg 0', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 500, report: 'strict' },
  unit: 'model calls',
  atLimit: 'ends with an event that holds an error, and does not throw',
  ignored: [{ at: 'arg 0', option: 'maxLlmCalls', why: 'misplaced', instead: { at: 'arg 0', option: 'runConfig.maxLlmCalls' } }],
  evidence: 'run',
} satisfies AgentRunRow

/**
 * One of its agents may end it by escalating, be it because of a tool that the model called or of code of its own. When
 * the calls of its run are used up it goes on without them, and never comes to an end.
 */
const loop = {
  kind: 'group-chat',
  limit: { at: 'arg 0', option: 'maxIterations', never: ['null', 'absent', 'Infinity', 'huge'] },
  absent: { ends: 'model', report: 'strict' },
  unit: 'rounds',
  atLimit: 'ends without an error',
  evidence: 'run',
} satisfies GroupChatRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { InMemoryRunner, LlmAgent } from '@google/adk'
    const agent = new LlmAgent({ name: 'clerk', model: 'gemini-2.5-flash', instruction: 'Help.' })
    const runner = new InMemoryRunner({ agent, appName: 'desk' })
    const message = { role: 'user', parts: [{ text: 'Hello' }] }
    for await (const event of runner.${call}) console.log(event)`,
})

export const googleAdk = {
  name: '@google/adk',
  packages: ['@google/adk', '@google/adk/*'],
  aliases: { 'Agent()': 'LlmAgent()', 'InMemoryRunner()': 'Runner()' },
  calls: {
    'LlmAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'model' }, evidence: 'run' },
    'Runner()': { kind: 'client', evidence: 'run' },
    'Runner().runAsync()': { ...run, example: example(`runAsync({ userId: 'ada', sessionId: 'one', newMessage: message })`) },
    'Runner().runEphemeral()': { ...run, boundedBy: [], example: example(`runEphemeral({ userId: 'ada', newMessage: message })`) },
    'LoopAgent()': {
      ...loop,
      example: {
        javascript: `
          import { LlmAgent, LoopAgent } from '@google/adk'
          const writer = new LlmAgent({ name: 'writer', model: 'gemini-2.5-flash', instruction: 'Write.' })
          export const loop = new LoopAgent({ name: 'draft', subAgents: [writer] })`,
      },
    },
  },
  abort: [{ at: 'arg 0', option: 'abortSignal' }],
  checked: { javascript: '2.0.0' },
} satisfies Sdk
