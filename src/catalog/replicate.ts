import type { ModelCallRow, Sdk } from './sdk.js'

/** A 429 is answered by up to five more requests within a tenth of a second; nothing sets that. */
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import Replicate from 'replicate'
    const replicate = new Replicate()
    export const answer = replicate.${call}`,
})

export const replicate = {
  name: 'replicate',
  packages: ['replicate'],
  aliases: { default: 'Replicate' },
  calls: {
    'Replicate()': { kind: 'client', transport: { at: 'arg 0', option: 'fetch' }, key: { at: 'arg 0', option: 'auth', variables: ['REPLICATE_API_TOKEN'], elsewhere: ['baseUrl'], printed: true }, evidence: 'read' },
    'Replicate().run()': { ...request, example: example(`run('meta/meta-llama-3-8b-instruct', { input: { prompt: 'Hello' } })`) },
    'Replicate().stream()': { ...request, example: example(`stream('meta/meta-llama-3-8b-instruct', { input: { prompt: 'Hello' } })`) },
    'Replicate().predictions.create()': { ...request, example: example(`predictions.create({ model: 'meta/meta-llama-3-8b-instruct', input: { prompt: 'Hello' } })`) },
    'Replicate().deployments.predictions.create()': { ...request, example: example(`deployments.predictions.create('acme', 'clerk', { input: { prompt: 'Hello' } })`) },
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '1.4.0' },
} satisfies Sdk
