import type { AgentRunRow, Sdk } from './sdk.js'

/** A limit that counts what costs, other than requests. */
const otherLimits = ['total_tokens_limit', 'output_tokens_limit', 'input_tokens_limit', 'cost_limit'] as const

const run = {
  kind: 'agent-run',
  limit: {
    at: 'keyword usage_limits', option: 'request_limit', never: ['null', 'NaN', 'Infinity', 'huge'],
    write: { code: 'UsageLimits(request_limit=$n)', imports: [{ module: 'pydantic_ai', name: 'UsageLimits', as: 'UsageLimits' }] },
  },
  boundedBy: [
    { at: 'keyword usage_limits', option: 'tool_calls_limit', also: otherLimits, never: ['null', 'huge'] },
    { at: 'keyword', option: 'timeout', never: ['null'], decider: 'clock' },
    { at: 'keyword', option: 'cancellation_token', never: ['null'], decider: 'event' },
  ],
  absent: { ends: 'sdk', after: 50, report: 'strict' },
  unit: 'model calls',
  atLimit: 'raises `UsageLimitExceeded`',
  model: { at: ['keyword', 'receiver'], option: 'model' },
  evidence: 'run',
} satisfies AgentRunRow

const shown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from pydantic_ai import Agent
      agent = Agent("openai:gpt-4.1")
      result = agent.${call}`,
  },
})
const directly = (name: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from pydantic_ai import direct
      answer = direct.${name}("openai:gpt-4.1", messages)`,
  },
})

export const pydanticAi = {
  name: 'pydantic-ai',
  packages: ['pydantic_ai', 'pydantic_ai.*'],
  distributions: ['pydantic-ai', 'pydantic-ai-slim'],
  language: 'python',
  aliases: { direct: '*', agent: '*', usage: '*' },
  calls: {
    'Agent()': { kind: 'agent', options: 'keyword', parameters: ['model'], evidence: 'read' },
    'UsageLimits()': { kind: 'settings', options: 'keyword', defaults: { request_limit: 50 }, evidence: 'read' },
    'Agent().run()': { ...run, ...shown('run("Hello")') },
    'Agent().run_sync()': { ...run, ...shown('run_sync("Hello")') },
    'Agent().run_stream()': { ...run, ...shown('run_stream("Hello")') },
    'Agent().run_stream_sync()': { ...run, ...shown('run_stream_sync("Hello")') },
    'Agent().run_stream_events()': { ...run, ...shown('run_stream_events("Hello")') },
    'model_request()': { kind: 'model-call', model: { at: 'arg 0' }, evidence: 'read', ...directly('model_request') },
    'model_request_sync()': { kind: 'model-call', model: { at: 'arg 0' }, evidence: 'read', ...directly('model_request_sync') },
    'TestModel()': 'mock',
    'FunctionModel()': 'mock',
  },
  values: { UnexpectedModelBehavior: 'unreadable' },
  checked: { python: '2.68.0' },
} satisfies Sdk
