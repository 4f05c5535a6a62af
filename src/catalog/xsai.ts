import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** It tries nothing again. */
const generating = {
  kind: 'agent-run',
  limit: { at: 'arg 0', option: 'maxSteps', never: ['Infinity', 'huge'] },
  boundedBy: [{ at: 'arg 0', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 1 },
  unit: 'rounds of tool calls',
  atLimit: 'ends as if the answer were final',
  repeatsWith: { at: 'arg 0', option: 'tools' },
  evidence: 'run',
} satisfies AgentRunRow
/** Here the limit counts the requests themselves. */
const streaming = { ...generating, unit: 'steps' } satisfies AgentRunRow

const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const example = (name: string, rest: string): { readonly javascript: string } => ({
  javascript: `
    import { ${name} } from 'xsai'
    export const ask = (tools, schema) => ${name}({ model: 'gpt-4.1', baseURL: 'https://example.com/v1/', ${rest} })`,
})

export const xsai = {
  name: 'xsai',
  packages: ['xsai', '@xsai/embed', '@xsai/generate-image', '@xsai/generate-object', '@xsai/generate-speech', '@xsai/generate-text', '@xsai/generate-transcription', '@xsai/stream-object', '@xsai/stream-text'],
  calls: {
    'generateText()': { ...generating, example: example('generateText', 'messages: [], tools') },
    'streamText()': { ...streaming, example: example('streamText', 'messages: [], tools') },
    'generateObject()': { ...request, example: example('generateObject', 'messages: [], schema') },
    'streamObject()': { ...request, example: example('streamObject', 'messages: [], schema') },
    'embed()': { ...request, example: example('embed', `input: 'Hello'`) },
    'embedMany()': { ...request, example: example('embedMany', `input: ['Hello']`) },
    'generateImage()': { ...request, example: example('generateImage', `prompt: 'A fence'`) },
    'generateSpeech()': { ...request, example: example('generateSpeech', `input: 'Hello', voice: 'alloy'`) },
    'generateTranscription()': 'model-call',
  },
  abort: [{ at: 'arg 0', option: 'abortSignal' }],
  checked: { javascript: '0.4.4' },
} satisfies Sdk
