import type { ModelCallRow, Sdk } from './sdk.js'

/** It tries nothing again unless told to; told to without more, it tries for an hour. */
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow
const outputLimit = { at: 'arg 0', option: 'maxTokens' } as const
/** A name that its schema does not know is not sent. */
const completion = { ...request, outputLimit, ignored: [{ at: 'arg 0', option: 'max_tokens', why: 'misspelled', instead: outputLimit }] } satisfies ModelCallRow
const chat = { ...completion, messages: { at: 'arg 0', option: 'messages' } } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Mistral } from '@mistralai/mistralai'
    const client = new Mistral()
    await client.${call}`,
})

export const mistralai = {
  name: '@mistralai/mistralai',
  packages: ['@mistralai/mistralai', '@mistralai/mistralai/*', '@mistralai/mistralai-azure', '@mistralai/mistralai-gcp'],
  /** Before 1.0 the client was the default export, and its calls were functions: `client.chat()`. */
  aliases: {
    default: 'MistralClient',
    'MistralAzure()': 'Mistral()',
    'MistralGoogleCloud()': 'Mistral()',
  },
  calls: {
    'Mistral()': { kind: 'client', key: { at: 'arg 0', option: 'apiKey', elsewhere: ['serverURL', 'server'], printed: true }, evidence: 'read' },
    'Mistral().chat.complete()': { ...chat, example: example(`chat.complete({ model: 'mistral-small-latest', messages: [] })`) },
    'Mistral().chat.stream()': { ...chat, example: example(`chat.stream({ model: 'mistral-small-latest', messages: [] })`) },
    'Mistral().chat.parse()': { ...chat, example: example(`chat.parse({ model: 'mistral-small-latest', messages: [] })`) },
    'Mistral().chat.parseStream()': { ...chat, example: example(`chat.parseStream({ model: 'mistral-small-latest', messages: [] })`) },
    'Mistral().agents.complete()': { ...chat, example: example(`agents.complete({ agentId: 'clerk', messages: [] })`) },
    'Mistral().agents.stream()': { ...chat, example: example(`agents.stream({ agentId: 'clerk', messages: [] })`) },
    'Mistral().fim.complete()': { ...completion, example: example(`fim.complete({ model: 'codestral-latest', prompt: 'Hello' })`) },
    'Mistral().fim.stream()': { ...completion, example: example(`fim.stream({ model: 'codestral-latest', prompt: 'Hello' })`) },
    'Mistral().beta.conversations.start()': { ...request, example: example(`beta.conversations.start({ model: 'mistral-small-latest', inputs: 'Hello' })`) },
    'Mistral().beta.conversations.startStream()': { ...request, example: example(`beta.conversations.startStream({ model: 'mistral-small-latest', inputs: 'Hello' })`) },
    'Mistral().beta.conversations.append()': { ...request, example: example(`beta.conversations.append({ conversationId: 'one', conversationAppendRequest: { inputs: 'Hello' } })`) },
    'Mistral().beta.conversations.appendStream()': { ...request, example: example(`beta.conversations.appendStream({ conversationId: 'one', conversationAppendStreamRequest: { inputs: 'Hello' } })`) },
    'Mistral().embeddings.create()': { ...request, example: example(`embeddings.create({ model: 'mistral-embed', inputs: 'Hello' })`) },
    'Mistral().classifiers.moderate()': { ...request, example: example(`classifiers.moderate({ model: 'mistral-moderation-latest', inputs: 'Hello' })`) },
    'Mistral().ocr.process()': { ...request, example: example(`ocr.process({ model: 'mistral-ocr-latest', document: { type: 'document_url', documentUrl: 'https://example.com/a.pdf' } })`) },
    'MistralClient()': { kind: 'client', versions: '<1', evidence: 'read' },
    'MistralClient().chat()': {
      ...request,
      outputLimit: { at: 'arg 0', option: 'maxTokens' },
      versions: '<1',
      example: {
        javascript: `
          import MistralClient from '@mistralai/mistralai'
          await new MistralClient().chat({ model: 'mistral-small', messages: [] })`,
      },
    },
    'MistralClient().chatStream()': {
      ...request,
      outputLimit: { at: 'arg 0', option: 'maxTokens' },
      versions: '<1',
      example: {
        javascript: `
          import MistralClient from '@mistralai/mistralai'
          for await (const part of new MistralClient().chatStream({ model: 'mistral-small', messages: [] })) console.log(part)`,
      },
    },
  },
  abort: [{ at: 'arg 1', option: 'signal', also: ['fetchOptions.signal'] }],
  checked: { javascript: '2.7.0' },
} satisfies Sdk
