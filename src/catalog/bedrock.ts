import type { ModelCallRow, Sdk } from './sdk.js'

/** Its `maxAttempts` counts the first request: 3 by default, so two repetitions. */
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow
const converse = { ...request, outputLimit: { at: 'arg 0', option: 'inferenceConfig.maxTokens' } } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { BedrockRuntime } from '@aws-sdk/client-bedrock-runtime'
    const client = new BedrockRuntime({ region: 'us-east-1' })
    await client.${call}`,
})

export const bedrock = {
  name: '@aws-sdk/client-bedrock-runtime',
  packages: ['@aws-sdk/client-bedrock-runtime'],
  aliases: { 'BedrockRuntimeClient()': 'BedrockRuntime()' },
  calls: {
    'BedrockRuntime()': { kind: 'client', evidence: 'read' },
    /** What is sent to this service is for a model, but for a few guards and countings. */
    'BedrockRuntime().send()': {
      ...request,
      example: {
        javascript: `
          import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime'
          const client = new BedrockRuntimeClient({ region: 'us-east-1' })
          await client.send(new ConverseCommand({ modelId: 'amazon.nova-lite-v1:0', messages: [] }))`,
      },
    },
    'BedrockRuntime().converse()': { ...converse, example: example(`converse({ modelId: 'amazon.nova-lite-v1:0', messages: [] })`) },
    'BedrockRuntime().converseStream()': { ...converse, example: example(`converseStream({ modelId: 'amazon.nova-lite-v1:0', messages: [] })`) },
    'BedrockRuntime().invokeModel()': { ...request, example: example(`invokeModel({ modelId: 'amazon.nova-lite-v1:0', body: '{}' })`) },
    'BedrockRuntime().invokeModelWithResponseStream()': { ...request, example: example(`invokeModelWithResponseStream({ modelId: 'amazon.nova-lite-v1:0', body: '{}' })`) },
  },
  abort: [{ at: 'arg 1', option: 'abortSignal' }],
  checked: { javascript: '3.1164.0' },
} satisfies Sdk
