import type { Sdk } from './sdk.js'

export const azureAiInference = {
  name: '@azure-rest/ai-inference',
  packages: ['@azure-rest/ai-inference'],
  aliases: { default: 'createClient' },
  calls: {
    /** A 429 is tried again only if it says when to come back. */
    'createClient()': { kind: 'client', options: 'arg 2', retries: { at: 'arg 2', option: 'retryOptions.maxRetries', absent: 3 }, evidence: 'read' },
    /** What is posted is for a model, whichever path it takes: chats, embeddings. */
    'createClient().path().post()': {
      kind: 'model-call',
      outputLimit: { at: 'arg 0', option: 'body.max_tokens' },
      evidence: 'read',
      example: {
        javascript: `
          import ModelClient from '@azure-rest/ai-inference'
          const client = ModelClient(process.env.ENDPOINT, credential)
          await client.path('/chat/completions').post({ body: { messages: [] } })`,
      },
    },
  },
  abort: [{ at: 'arg 0', option: 'abortSignal' }],
  checked: { javascript: '1.0.0-beta.6' },
} satisfies Sdk
