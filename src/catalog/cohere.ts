import type { ModelCallRow, Sdk } from './sdk.js'

const retries = { at: ['arg 1', 'receiver'], option: 'maxRetries', absent: 2 } as const
const request = { kind: 'model-call', retries, evidence: 'read' } satisfies ModelCallRow
const chat = { ...request, outputLimit: { at: 'arg 0', option: 'maxTokens' } } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { CohereClientV2 } from 'cohere-ai'
    const cohere = new CohereClientV2({ token: '' })
    await cohere.${call}`,
})

const withOne = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { CohereClient } from 'cohere-ai'
    const cohere = new CohereClient({ token: '' })
    await cohere.${call}`,
})

export const cohere = {
  name: 'cohere-ai',
  packages: ['cohere-ai', 'cohere-ai/*'],
  aliases: {
    'CohereClientV2()': 'CohereClient()',
    'AwsClient()': 'CohereClient()',
    'BedrockClient()': 'CohereClient()',
    'SagemakerClient()': 'CohereClient()',
    'CohereClient().v2': 'CohereClient()',
  },
  calls: {
    'CohereClient()': { kind: 'client', retries: { at: 'arg 0', option: 'maxRetries', absent: 2 }, transport: { at: 'arg 0', option: 'fetcher' }, key: { at: 'arg 0', option: 'token', elsewhere: ['environment', 'baseUrl'], printed: true }, evidence: 'read' },
    'CohereClient().chat()': { ...chat, example: example(`chat({ model: 'command-a-03-2025', messages: [] })`) },
    'CohereClient().chatStream()': { ...chat, example: example(`chatStream({ model: 'command-a-03-2025', messages: [] })`) },
    'CohereClient().generate()': { ...chat, example: withOne(`generate({ prompt: 'Hello' })`) },
    'CohereClient().generateStream()': { ...chat, example: withOne(`generateStream({ prompt: 'Hello' })`) },
    'CohereClient().embed()': { ...request, example: example(`embed({ model: 'embed-v4.0', inputType: 'search_query', texts: ['Hello'] })`) },
    'CohereClient().rerank()': { ...request, example: example(`rerank({ model: 'rerank-v3.5', query: 'Hello', documents: [] })`) },
    'CohereClient().classify()': { ...request, example: withOne(`classify({ inputs: ['Hello'] })`) },
    'CohereClient().summarize()': { ...request, example: withOne(`summarize({ text: 'Hello' })`) },
  },
  abort: [{ at: 'arg 1', option: 'abortSignal' }],
  checked: { javascript: '8.1.0' },
} satisfies Sdk
