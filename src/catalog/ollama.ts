import type { ModelCallRow, Sdk } from './sdk.js'

/** A model on a machine of one's own: what runs away there costs time, and others' places. It tries nothing again. */
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow
const completion = { ...request, outputLimit: { at: 'arg 0', option: 'options.num_predict' } } satisfies ModelCallRow
const chat = { ...completion, messages: { at: 'arg 0', option: 'messages' } } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { Ollama } from 'ollama'
    const ollama = new Ollama({ host: 'http://127.0.0.1:11434' })
    await ollama.${call}`,
})

export const ollama = {
  name: 'ollama',
  packages: ['ollama', 'ollama/*'],
  /** The default export is a client that has been made already. */
  aliases: { default: 'Ollama()' },
  calls: {
    'Ollama()': { kind: 'client', transport: { at: 'arg 0', option: 'fetch' }, evidence: 'read' },
    'Ollama().chat()': {
      ...chat,
      example: {
        javascript: `
          import ollama from 'ollama'
          await ollama.chat({ model: 'llama3.2', messages: [] })`,
      },
    },
    'Ollama().generate()': { ...completion, example: example(`generate({ model: 'llama3.2', prompt: 'Hello' })`) },
    'Ollama().embed()': { ...request, example: example(`embed({ model: 'nomic-embed-text', input: 'Hello' })`) },
    'Ollama().embeddings()': { ...request, example: example(`embeddings({ model: 'nomic-embed-text', prompt: 'Hello' })`) },
  },
  checked: { javascript: '0.6.4' },
} satisfies Sdk
