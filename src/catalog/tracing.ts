import type { Sdk } from './sdk.js'

/** Libraries that watch model calls: what they wrap goes on to behave as it did. */

const wrapped = { kind: 'returns', of: 'arg 0' } as const

const langsmith = {
  name: 'langsmith',
  packages: ['langsmith', 'langsmith/*'],
  calls: {
    'traceable()': wrapped,
    'wrapAISDK()': wrapped,
    'wrapAnthropic()': wrapped,
    'wrapOpenAI()': wrapped,
    'wrapSDK()': wrapped,
  },
  checked: { javascript: '0.12.0' },
} satisfies Sdk

const braintrust = {
  name: 'braintrust',
  packages: ['braintrust'],
  calls: {
    'traced()': { kind: 'then', callback: 'arg 0' },
    'wrapAISDK()': wrapped,
    'wrapAISDKModel()': wrapped,
    'wrapAnthropic()': wrapped,
    'wrapClaudeAgentSDK()': wrapped,
    'wrapOpenAI()': wrapped,
    'wrapTraced()': wrapped,
  },
  checked: { javascript: '3.35.0' },
} satisfies Sdk

const langfuse = {
  name: 'langfuse',
  packages: ['langfuse', '@langfuse/openai', '@langfuse/tracing'],
  calls: {
    'observe()': wrapped,
    'observeOpenAI()': wrapped,
    'startActiveObservation()': { kind: 'then', callback: 'arg 1' },
  },
  checked: { javascript: '5.11.1' },
} satisfies Sdk

const weave = {
  name: 'weave',
  packages: ['weave'],
  aliases: { default: '*' },
  calls: { 'op()': { kind: 'returns', of: ['arg 0', 'arg 1'] }, 'wrapOpenAI()': wrapped },
  checked: { javascript: '0.11.1' },
} satisfies Sdk

const opik = {
  name: 'opik',
  packages: ['opik-openai'],
  calls: { 'trackOpenAI()': wrapped },
  checked: { javascript: '1.11.14' },
} satisfies Sdk

export const tracing = [langsmith, braintrust, langfuse, weave, opik] as const satisfies readonly Sdk[]
