import { generatedErrors, generatedRetries } from './generated-clients.js'
import type { ModelCallRow, Sdk } from './sdk.js'

const retries = { at: ['arg 1', '.withOptions arg 0', 'receiver'], ...generatedRetries } as const
const request = { kind: 'model-call', retries, evidence: 'read' } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import Groq from 'groq-sdk'
    const groq = new Groq()
    await groq.${call}`,
})

export const groq = {
  name: 'groq-sdk',
  packages: ['groq-sdk', 'groq-sdk/*'],
  aliases: { default: 'Groq' },
  calls: {
    'Groq()': { kind: 'client', retries: { at: 'arg 0', ...generatedRetries }, transport: { at: 'arg 0', option: 'fetch' }, key: { at: 'arg 0', option: 'apiKey', variables: ['GROQ_API_KEY'], elsewhere: ['baseURL'], printed: true }, evidence: 'read' },
    'Groq().withOptions()': { kind: 'returns', of: 'receiver' },
    'Groq().chat.completions.create()': {
      ...request,
      outputLimit: { at: 'arg 0', option: 'max_completion_tokens', also: ['max_tokens'] },
      messages: { at: 'arg 0', option: 'messages' },
      example: example(`chat.completions.create({ model: 'openai/gpt-oss-20b', messages: [] })`),
    },
    'Groq().embeddings.create()': { ...request, example: example(`embeddings.create({ model: 'nomic-embed-text-v1_5', input: 'Hello' })`) },
    'Groq().audio.speech.create()': { ...request, example: example(`audio.speech.create({ model: 'playai-tts', voice: 'Aaliyah-PlayAI', input: 'Hello' })`) },
    'Groq().audio.transcriptions.create()': { ...request, example: example(`audio.transcriptions.create({ model: 'whisper-large-v3', url: 'https://example.com/a.mp3' })`) },
    'Groq().audio.translations.create()': { ...request, example: example(`audio.translations.create({ model: 'whisper-large-v3', url: 'https://example.com/a.mp3' })`) },
  },
  values: generatedErrors('Groq', 'GroqError'),
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '1.6.0' },
} satisfies Sdk
