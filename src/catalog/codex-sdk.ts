import type { AgentRunRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** No option counts anything: only a signal ends it early. */
const run = {
  kind: 'agent-run',
  boundedBy: [{ at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'model', report: 'strict' },
  unit: 'turns',
  evidence: 'read',
} satisfies AgentRunRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Codex } from '@openai/codex-sdk'
    const thread = new Codex().startThread()
    await thread.${call}`,
})

export const codexSdk = {
  name: '@openai/codex-sdk',
  packages: ['@openai/codex-sdk'],
  aliases: { 'Codex().resumeThread()': 'Codex().startThread()' },
  calls: {
    'Codex()': { kind: 'client', evidence: 'read' },
    'Codex().startThread()': { kind: 'client', evidence: 'read' },
    'Codex().startThread().run()': { ...run, example: example(`run('Tidy the tests.')`) },
    'Codex().startThread().runStreamed()': { ...run, example: example(`runStreamed('Tidy the tests.')`) },
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '0.163.0' },
} satisfies Sdk
