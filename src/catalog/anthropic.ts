import { generatedErrors, generatedRetries, pythonGeneratedErrors, pythonGeneratedRetries } from './generated-clients.js'
import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

const retries = { at: ['arg 1', '.withOptions arg 0', 'receiver'], ...generatedRetries } as const
const outputLimit = { at: 'arg 0', option: 'max_tokens', demanded: true } as const

const request = { kind: 'model-call', outputLimit, messages: { at: 'arg 0', option: 'messages', shortenedBy: ['context_management'] }, retries, evidence: 'run' } satisfies ModelCallRow

const aborted = { at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds } as const

/** It turns on `tool_use` and on `pause_turn`, so the server's own tools repeat it too. */
const toolRunner = {
  kind: 'agent-run',
  limit: { at: 'arg 0', option: 'max_iterations', never: ['absent', 'null', 'zero', 'NaN', 'Infinity', 'huge'] },
  boundedBy: [aborted],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'model calls',
  callsPerUnit: 1,
  tools: { at: 'arg 0', option: 'tools' },
  atLimit: 'ends without an error, with `stop_reason` still `tool_use`',
  outputLimit,
  steeredBy: ['setMessagesParams', 'setRequestOptions'],
  retries: { ...retries, at: ['.withOptions arg 0', 'receiver'] },
  evidence: 'run',
} satisfies AgentRunRow

const javascript = {
  name: '@anthropic-ai/sdk',
  packages: [
    '@anthropic-ai/sdk', '@anthropic-ai/sdk/*',
    '@anthropic-ai/bedrock-sdk', '@anthropic-ai/vertex-sdk', '@anthropic-ai/foundry-sdk', '@anthropic-ai/aws-sdk',
  ],
  aliases: {
    default: 'Anthropic',
    'BaseAnthropic()': 'Anthropic()',
    'AnthropicBedrock()': 'Anthropic()',
    'AnthropicBedrockMantle()': 'Anthropic()',
    'AnthropicVertex()': 'Anthropic()',
    'AnthropicFoundry()': 'Anthropic()',
    'AnthropicAws()': 'Anthropic()',
    'Anthropic().beta.messages': 'Anthropic().messages',
  },
  calls: {
    'Anthropic()': {
      kind: 'client',
      retries: { at: 'arg 0', ...generatedRetries },
      transport: { at: 'arg 0', option: 'fetch' },
      key: { at: 'arg 0', option: 'apiKey', variables: ['ANTHROPIC_API_KEY'], elsewhere: ['baseURL', 'resource'], printed: true },
      evidence: 'run',
    },
    'Anthropic().withOptions()': { kind: 'returns', of: 'receiver' },
    'Anthropic().messages.create()': {
      ...request,
      example: {
        javascript: `
          import Anthropic from '@anthropic-ai/sdk'
          const client = new Anthropic()
          await client.messages.create({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [] })`,
      },
    },
    'Anthropic().messages.parse()': {
      ...request,
      example: {
        javascript: `
          import Anthropic from '@anthropic-ai/sdk'
          await new Anthropic().beta.messages.parse({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [] })`,
      },
    },
    'Anthropic().messages.stream()': {
      ...request,
      example: {
        javascript: `
          import { Anthropic } from '@anthropic-ai/sdk'
          const stream = new Anthropic().messages.stream({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [] })
          await stream.finalMessage()`,
      },
    },
    'Anthropic().messages.stream().finalMessage()': 'pure',
    'Anthropic().messages.stream().finalText()': 'pure',
    'Anthropic().messages.toolRunner()': {
      ...toolRunner,
      repeatsWith: { at: 'arg 0', option: 'tools' },
      example: {
        javascript: `
          import Anthropic from '@anthropic-ai/sdk'
          export const ask = (tools) => new Anthropic().beta.messages.toolRunner({ model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [], tools })`,
      },
    },
    'Anthropic().messages.toolRunner().runUntilDone()': 'pure',
    'Anthropic().messages.toolRunner().done()': 'pure',
    'Anthropic().messages.thread().toolRunner()': {
      ...toolRunner,
      tools: { at: '.thread arg 0', option: 'tools' },
      outputLimit: { ...outputLimit, at: '.thread arg 0' },
      example: {
        javascript: `
          import Anthropic from '@anthropic-ai/sdk'
          export const ask = (tools) => new Anthropic().beta.messages.thread({ model: 'claude-sonnet-4-5', max_tokens: 1024, tools }).toolRunner()`,
      },
    },
    'BetaToolRunner()': {
      ...toolRunner,
      limit: { ...toolRunner.limit, at: 'arg 1' },
      boundedBy: [{ ...aborted, at: 'arg 2' }],
      repeatsWith: { at: 'arg 1', option: 'tools' },
      tools: { at: 'arg 1', option: 'tools' },
      outputLimit: { ...outputLimit, at: 'arg 1' },
      retries: { ...retries, at: 'arg 0' },
      example: {
        javascript: `
          import Anthropic from '@anthropic-ai/sdk'
          import { BetaToolRunner } from '@anthropic-ai/sdk/lib/tools/BetaToolRunner'
          export const ask = (tools) => new BetaToolRunner(new Anthropic(), { model: 'claude-sonnet-4-5', max_tokens: 1024, messages: [], tools })`,
      },
    },
    'BetaToolRunner().runUntilDone()': 'pure',
    'BetaToolRunner().done()': 'pure',
    /** Before 1.0. */
    'Anthropic().completions.create()': {
      ...request,
      outputLimit: { ...outputLimit, option: 'max_tokens_to_sample' },
      versions: '<1',
      evidence: 'read',
      example: {
        javascript: `
          import Anthropic from '@anthropic-ai/sdk'
          await new Anthropic().completions.create({ model: 'claude-2.1', max_tokens_to_sample: 300, prompt: 'Hello' })`,
      },
    },
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  values: generatedErrors('Anthropic', 'AnthropicError'),
  checked: { javascript: '1.12.0' },
} satisfies Sdk

const keywordRetries = { at: ['.with_options keyword', 'receiver'], ...pythonGeneratedRetries } as const
const pythonRequest = { kind: 'model-call', outputLimit: { ...outputLimit, at: 'keyword' }, messages: { at: 'keyword', option: 'messages', shortenedBy: ['context_management'] }, retries: keywordRetries, evidence: 'read' } satisfies ModelCallRow

const pythonExample = (call: string): { readonly python: string } => ({
  python: `
      from anthropic import Anthropic
      client = Anthropic()
      ${call}`,
})

const python = {
  name: 'anthropic',
  packages: ['anthropic', 'anthropic.*'],
  language: 'python',
  aliases: {
    'AsyncAnthropic()': 'Anthropic()',
    'AnthropicBedrock()': 'Anthropic()',
    'AsyncAnthropicBedrock()': 'Anthropic()',
    'AnthropicVertex()': 'Anthropic()',
    'AsyncAnthropicVertex()': 'Anthropic()',
    'Anthropic().beta.messages': 'Anthropic().messages',
  },
  calls: {
    'Anthropic()': { kind: 'client', options: 'keyword', retries: { at: 'keyword', ...pythonGeneratedRetries }, transport: { at: 'keyword', option: 'http_client' }, key: { at: 'keyword', option: 'api_key', variables: ['ANTHROPIC_API_KEY'], elsewhere: ['base_url', 'resource'] }, evidence: 'read' },
    'Anthropic().with_options()': { kind: 'returns', of: 'receiver' },
    'Anthropic().copy()': { kind: 'returns', of: 'receiver' },
    'Anthropic().messages.create()': { ...pythonRequest, example: pythonExample('client.messages.create(model="claude-sonnet-4-5", max_tokens=99, messages=[])') },
    'Anthropic().messages.parse()': { ...pythonRequest, example: pythonExample('client.messages.parse(model="claude-sonnet-4-5", max_tokens=99, messages=[])') },
    'Anthropic().messages.stream()': { ...pythonRequest, example: pythonExample('client.messages.stream(model="claude-sonnet-4-5", max_tokens=99, messages=[])') },
    'Anthropic().messages.tool_runner()': {
      kind: 'agent-run',
      limit: { at: 'keyword', option: 'max_iterations', never: ['null', 'NaN', 'Infinity', 'huge'] },
      absent: { ends: 'model', report: 'recommended' },
      unit: 'model calls',
      callsPerUnit: 1,
      atLimit: 'ends without an error, with `stop_reason` still `tool_use`',
      repeatsWith: { at: 'keyword', option: 'tools' },
      outputLimit: pythonRequest.outputLimit,
      retries: keywordRetries,
      evidence: 'run',
      example: pythonExample('runner = client.beta.messages.tool_runner(model="claude-sonnet-4-5", max_tokens=99, tools=[clock], messages=[])'),
    },
    'Anthropic().messages.tool_runner().until_done()': 'pure',
  },
  values: pythonGeneratedErrors('AnthropicError'),
} satisfies Sdk

export const anthropic = [javascript, python] as const satisfies readonly Sdk[]
