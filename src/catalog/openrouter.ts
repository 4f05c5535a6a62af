import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'

/** Nothing is sent before somebody asks for the text or reads a stream of what it gives. */
const run = {
  kind: 'agent-run',
  limit: {
    at: 'arg 1',
    option: 'stopWhen',
    never: ['empty'],
    conditions: true,
    write: { code: 'stepCountIs($n)', imports: [{ module: '@openrouter/agent', name: 'stepCountIs', as: 'stepCountIs' }] },
  },
  absent: { ends: 'model', report: 'recommended' },
  unit: 'steps',
  atLimit: 'asks once more, without the tools',
  repeatsWith: { at: 'arg 1', option: 'tools' },
  steeredBy: ['cancel'],
  outputLimit: { at: 'arg 1', option: 'maxOutputTokens' },
  evidence: 'run',
} satisfies AgentRunRow

const ofClient = {
  ...run,
  limit: { ...run.limit, at: 'arg 0' },
  repeatsWith: { ...run.repeatsWith, at: 'arg 0' },
  outputLimit: { ...run.outputLimit, at: 'arg 0' },
} satisfies AgentRunRow

const agent = {
  name: '@openrouter/agent',
  packages: ['@openrouter/agent', '@openrouter/agent/*'],
  calls: {
    'OpenRouter()': { kind: 'client', key: { at: 'arg 0', option: 'apiKey', elsewhere: ['serverURL'], }, evidence: 'run' },
    'callModel()': {
      ...run,
      example: {
        javascript: `
          import { callModel, OpenRouter } from '@openrouter/agent'
          const client = new OpenRouter()
          export const ask = (tools) => callModel(client, { model: 'openai/gpt-5-mini', input: 'Hello', tools }).getText()`,
      },
    },
    'callModel().getText()': 'pure',
    'callModel().getResponse()': 'pure',
    'OpenRouter().callModel()': {
      ...ofClient,
      example: {
        javascript: `
          import { OpenRouter } from '@openrouter/agent'
          const client = new OpenRouter()
          export const ask = (tools) => client.callModel({ model: 'openai/gpt-5-mini', input: 'Hello', tools }).getText()`,
      },
    },
    'OpenRouter().callModel().getText()': 'pure',
    'OpenRouter().callModel().getResponse()': 'pure',
    'stepCountIs()': { kind: 'condition', limit: { at: 'arg 0', never: ['absent', 'NaN', 'Infinity', 'huge'] }, ends: 'code', evidence: 'run' },
    'hasToolCall()': { kind: 'condition', ends: 'model', namesTools: true, evidence: 'run' },
    'finishReasonIs()': { kind: 'condition', ends: 'model', evidence: 'run' },
  },
  checked: { javascript: '0.8.0' },
} satisfies Sdk

/** Unless told otherwise it tries again what failed on the server's side, for up to an hour. */
const request = {
  kind: 'model-call',
  retries: { at: ['arg 1', 'receiver'], option: 'retries', also: ['retryConfig'], absent: 0, goesOn: 'for up to an hour while the server fails' },
  evidence: 'read',
} satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { OpenRouter } from '@openrouter/sdk'
    const client = new OpenRouter()
    await client.${call}`,
})

const sdk = {
  name: '@openrouter/sdk',
  packages: ['@openrouter/sdk', '@openrouter/sdk/*'],
  calls: {
    'OpenRouter()': { kind: 'client', transport: { at: 'arg 0', option: 'httpClient' }, key: { at: 'arg 0', option: 'apiKey', elsewhere: ['serverURL'], printed: true }, evidence: 'read' },
    'OpenRouter().chat.send()': { ...request, example: example(`chat.send({ chatRequest: { model: 'openai/gpt-5-mini', messages: [] } })`) },
    'OpenRouter().responses.send()': { ...request, example: example(`responses.send({ responsesRequest: { model: 'openai/gpt-5-mini', input: 'Hello' } })`) },
    'OpenRouter().beta.responses.send()': { ...request, example: example(`beta.responses.send({ responsesRequest: { model: 'openai/gpt-5-mini', input: 'Hello' } })`) },
    'OpenRouter().embeddings.generate()': { ...request, example: example(`embeddings.generate({ requestBody: { model: 'openai/text-embedding-3-small', input: 'Hello' } })`) },
  },
  abort: [{ at: 'arg 1', option: 'signal', also: ['fetchOptions.signal'] }],
  checked: { javascript: '1.3.19' },
} satisfies Sdk

export const openrouter = [agent, sdk] as const satisfies readonly Sdk[]
