import { generatedErrors, generatedRetries, generatedWait } from './generated-clients.js'
import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** Its client waits longer than others that were generated. */
const longerWait = { ...generatedWait, first: 1, most: 10 } as const
const retries = { at: ['arg 1', '.withOptions arg 0', 'receiver'], ...generatedRetries, wait: longerWait } as const
const request = { kind: 'model-call', retries, evidence: 'read' } satisfies ModelCallRow
const completion = { ...request, outputLimit: { at: 'arg 0', option: 'max_tokens' } } satisfies ModelCallRow
const chat = { ...completion, messages: { at: 'arg 0', option: 'messages' } } satisfies ModelCallRow

/** The client has no such method: it stands in a file of the package alone. */
const runTools = {
  kind: 'agent-run',
  limit: { at: 'arg 2', option: 'maxChatCompletions', never: ['Infinity', 'huge'] },
  boundedBy: [{ at: 'arg 2', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 10, report: 'strict' },
  unit: 'model calls',
  atLimit: 'ends without an error, and `finalContent()` gives `null`',
  repeatsWith: { at: 'arg 1', option: 'tools' },
  outputLimit: { at: 'arg 1', option: 'max_tokens' },
  evidence: 'run',
} satisfies AgentRunRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import Together from 'together-ai'
    const together = new Together()
    await together.${call}`,
})

const withRunner = (name: string, path: string): { readonly javascript: string } => ({
  javascript: `
    import Together from 'together-ai'
    import { ${name} } from 'together-ai/lib/${path}'
    const { completions } = new Together().chat
    export const ask = (tools) => ${name}.runTools(completions, { model: 'openai/gpt-oss-20b', messages: [], tools }, {})`,
})

export const together = {
  name: 'together-ai',
  packages: ['together-ai', 'together-ai/*'],
  aliases: { default: 'Together' },
  calls: {
    'Together()': { kind: 'client', retries: { at: 'arg 0', ...generatedRetries, wait: longerWait }, transport: { at: 'arg 0', option: 'fetch' }, key: { at: 'arg 0', option: 'apiKey', variables: ['TOGETHER_API_KEY'], elsewhere: ['baseURL'], printed: true }, evidence: 'read' },
    'Together().withOptions()': { kind: 'returns', of: 'receiver' },
    'Together().chat.completions.create()': { ...chat, example: example(`chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [] })`) },
    'Together().chat.completions.stream()': { ...chat, example: example(`chat.completions.stream({ model: 'openai/gpt-oss-20b', messages: [] }).finalContent()`) },
    'Together().chat.completions.stream().finalContent()': 'pure',
    'Together().chat.completions.stream().finalMessage()': 'pure',
    'Together().completions.create()': { ...completion, example: example(`completions.create({ model: 'openai/gpt-oss-20b', prompt: 'Hello' })`) },
    'Together().embeddings.create()': { ...request, example: example(`embeddings.create({ model: 'BAAI/bge-base-en-v1.5', input: 'Hello' })`) },
    'Together().rerank.create()': { ...request, example: example(`rerank.create({ model: 'Salesforce/Llama-Rank-V1', query: 'Hello', documents: [] })`) },
    'Together().images.generate()': { ...request, example: example(`images.generate({ model: 'black-forest-labs/FLUX.1-schnell', prompt: 'A fence' })`) },
    'ChatCompletionRunner.runTools()': { ...runTools, example: withRunner('ChatCompletionRunner', 'ChatCompletionRunner') },
    'ChatCompletionStreamingRunner.runTools()': { ...runTools, example: withRunner('ChatCompletionStreamingRunner', 'ChatCompletionStreamingRunner') },
  },
  values: generatedErrors('Together', 'TogetherError'),
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '0.52.0' },
} satisfies Sdk
