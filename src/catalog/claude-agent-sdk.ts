import type { Sdk } from './sdk.js'

export const claudeAgentSdk = {
  name: '@anthropic-ai/claude-agent-sdk',
  packages: ['@anthropic-ai/claude-agent-sdk', '@anthropic-ai/claude-code'],
  calls: {
    'query()': {
      kind: 'agent-run',
      limit: { at: 'arg 0', option: 'options.maxTurns', never: ['absent', 'null', 'zero', 'NaN', 'Infinity', 'empty', 'huge'] },
      boundedBy: [
        { at: 'arg 0', option: 'options.maxBudgetUsd', never: ['absent', 'huge'] },
        { at: 'arg 0', option: 'options.abortController', also: ['abortController'], never: ['absent', 'null'], decider: 'event' },
      ],
      absent: { ends: 'model', report: 'recommended' },
      unit: 'turns',
      atLimit: 'throws, after a result of subtype `error_max_turns`',
      ignored: [
        { at: 'arg 0', option: 'maxTurns', why: 'misplaced', instead: { at: 'arg 0', option: 'options.maxTurns' } },
        { at: 'arg 0', option: 'options.max_turns', why: 'misspelled', instead: { at: 'arg 0', option: 'options.maxTurns' } },
      ],
      steeredBy: ['interrupt', 'close', 'next', 'return', 'throw'],
      evidence: 'run',
      example: {
        javascript: `
          import { query } from '@anthropic-ai/claude-agent-sdk'
          for await (const message of query({ prompt: 'Tidy the tests.' })) console.log(message)`,
      },
    },
  },
  abort: [{ at: 'arg 0', option: 'options.abortController', also: ['abortController'] }],
  checked: { javascript: '0.3.330' },
} satisfies Sdk
