import type { AgentRunRow, Alternative, Ignored, InstanceRow, ModelCallRow, Sdk, Wait } from './sdk.js'
import { afterSeconds } from './signals.js'

/** Seen in runs: two seconds, four, and so on without an end. */
const backoff = { in: 'ms', first: 2000, factor: 2, heeds: true } as const satisfies Wait

const model = { at: 'arg 0', option: 'model' } as const
const retries = { at: 'arg 0', option: 'maxRetries', absent: 2, wait: backoff } as const
const broughtBy = [{ at: 'arg 0', option: 'providerOptions' }] as const
const outputLimit = { at: 'arg 0', option: 'maxOutputTokens', broughtBy } as const

const request = { kind: 'model-call', model, retries, evidence: 'run' } satisfies ModelCallRow
const unmeasured = { ...request, evidence: 'read' } satisfies ModelCallRow

/** What is asked before each step may force a tool, or take all of them away. */
const interrupted = [
  { at: 'arg 0', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
  { at: 'arg 0', option: 'timeout', never: ['absent', 'null'], decider: 'clock' },
  { at: 'arg 0', option: 'prepareStep', also: ['experimental_prepareStep'] },
] satisfies Alternative[]

/** The test is `steps.length === n`: a number that no length ever equals never stops. */
const write = { code: 'stepCountIs($n)', imports: [{ module: 'ai', name: 'stepCountIs', as: 'stepCountIs' }] } as const

/** What was `maxSteps` until version 4; it counts the same steps. */
const counted = { at: 'arg 0', option: 'maxSteps', why: 'renamed', instead: { at: 'arg 0', option: 'stopWhen', write } } satisfies Ignored
const ignoredOutput = [
  { at: 'arg 0', option: 'maxTokens', why: 'renamed', instead: { at: 'arg 0', option: 'maxOutputTokens' } },
  { at: 'arg 0', option: 'max_tokens', why: 'misspelled', instead: { at: 'arg 0', option: 'maxOutputTokens' } },
] satisfies Ignored[]

const steps = {
  kind: 'agent-run',
  limit: { at: 'arg 0', option: 'stopWhen', never: ['empty'], conditions: true, write },
  boundedBy: interrupted,
  absent: { ends: 'sdk', after: 1 },
  unit: 'steps',
  callsPerUnit: 1,
  atLimit: 'ends as if the answer were final',
  repeatsWith: { at: 'arg 0', option: 'tools' },
  forces: { at: 'arg 0', option: 'toolChoice.toolName' },
  model,
  retries,
  outputLimit,
  ignored: [counted, ...ignoredOutput],
  messages: { at: 'arg 0', option: 'messages', shortenedBy: ['prepareStep'] },
  versions: '>=5',
  evidence: 'run',
} satisfies AgentRunRow

const outputBefore5 = { at: 'arg 0', option: 'maxTokens', broughtBy } as const
const ignoredOutputBefore5 = [{ at: 'arg 0', option: 'maxOutputTokens', why: 'renamed', instead: { at: 'arg 0', option: 'maxTokens' } }] satisfies Ignored[]

const stepsBefore5 = {
  ...steps,
  limit: { at: 'arg 0', option: 'maxSteps', never: ['Infinity', 'huge'] },
  outputLimit: outputBefore5,
  ignored: ignoredOutputBefore5,
  versions: '<5',
} satisfies AgentRunRow

/** A condition given to `generate` or `stream` counts before the agent's own. */
const agent = {
  ...steps,
  limit: { at: 'receiver', option: 'stopWhen', never: ['empty'], conditions: true, write },
  boundedBy: [{ at: 'arg 0', option: 'stopWhen', never: ['empty', 'null', 'absent'], conditions: true }, { at: 'receiver', option: 'prepareStep' }, ...interrupted],
  absent: { ends: 'sdk', after: 20, report: 'strict' },
  repeatsWith: { at: 'receiver', option: 'tools' },
  forces: { at: 'receiver', option: 'toolChoice.toolName' },
  model: { at: 'receiver', option: 'model' },
  retries: { at: 'receiver', option: 'maxRetries', absent: 2, wait: backoff },
  outputLimit: { at: 'receiver', option: 'maxOutputTokens', broughtBy: [{ at: ['receiver', 'arg 0'], option: 'providerOptions', also: ['prepareCall'] }, { at: 'arg 0', option: 'options' }] },
  ignored: [counted],
  versions: '>=6',
} satisfies AgentRunRow

const maker = { kind: 'agent', model, retries, ignored: [counted, ...ignoredOutput], evidence: 'run' } satisfies InstanceRow

const agentOf5 = { ...agent, absent: { ends: 'sdk', after: 1 }, versions: '>=5 <6' } satisfies AgentRunRow

const object = { ...request, outputLimit, ignored: ignoredOutput, versions: '>=5' } satisfies ModelCallRow
const objectBefore5 = { ...request, outputLimit: outputBefore5, ignored: ignoredOutputBefore5, versions: '<5', evidence: 'read' } satisfies ModelCallRow

const generateObject = {
  javascript: `
    import { generateObject } from 'ai'
    export const ask = (model, schema) => generateObject({ model, schema, prompt: 'Hello' })`,
}
const streamObject = {
  javascript: `
    import { streamObject } from 'ai'
    export const ask = (model, schema) => streamObject({ model, schema, prompt: 'Hello' })`,
}
const looping = {
  javascript: `
    import { ToolLoopAgent } from 'ai'
    export const ask = (model, tools) => new ToolLoopAgent({ model, tools }).generate({ prompt: 'Hello' })`,
}
const loopingStream = {
  javascript: `
    import { ToolLoopAgent } from 'ai'
    export const ask = (model, tools) => new ToolLoopAgent({ model, tools }).stream({ prompt: 'Hello' })`,
}
const experimental = {
  javascript: `
    import { Experimental_Agent as Agent } from 'ai'
    export const ask = (model, tools) => new Agent({ model, tools }).generate({ prompt: 'Hello' })`,
}
const experimentalStream = {
  javascript: `
    import { Experimental_Agent as Agent } from 'ai'
    export const ask = (model, tools) => new Agent({ model, tools }).stream({ prompt: 'Hello' })`,
}
const generateText = {
  javascript: `
    import { generateText } from 'ai'
    export const ask = (model, tools) => generateText({ model, tools, prompt: 'Hello' })`,
}
const streamText = {
  javascript: `
    import { streamText } from 'ai'
    export const ask = (model, tools) => streamText({ model, tools, prompt: 'Hello' })`,
}

export const ai = {
  name: 'ai',
  packages: ['ai', 'ai/*', '@ai-sdk/rsc'],
  aliases: {
    'experimental_streamTextLowMemory()': 'streamText()',
    'experimental_generateImage()': 'generateImage()',
    'experimental_generateSpeech()': 'generateSpeech()',
    'experimental_transcribe()': 'transcribe()',
    'isStepCount()': 'stepCountIs()',
  },
  calls: {
    'generateText()': [
      { ...steps, example: generateText },
      { ...stepsBefore5, example: generateText },
    ],
    'streamText()': [
      { ...steps, example: streamText },
      { ...stepsBefore5, example: streamText },
    ],
    'ToolLoopAgent()': maker,
    'ToolLoopAgent().generate()': { ...agent, example: looping },
    'ToolLoopAgent().stream()': { ...agent, example: loopingStream },
    'Experimental_Agent()': maker,
    'Experimental_Agent().generate()': [
      { ...agent, example: experimental },
      { ...agentOf5, example: experimental },
    ],
    'Experimental_Agent().stream()': [
      { ...agent, example: experimentalStream },
      { ...agentOf5, example: experimentalStream },
    ],
    'stepCountIs()': {
      kind: 'condition',
      limit: { at: 'arg 0', never: ['null', 'absent', 'zero', 'negative', 'NaN', 'Infinity', 'fraction', 'text', 'empty', 'huge'] },
      ends: 'code',
      evidence: 'run',
    },
    'hasToolCall()': { kind: 'condition', ends: 'model', namesTools: true, evidence: 'run' },
    'isLoopFinished()': { kind: 'condition', ends: 'model', evidence: 'run' },
    'generateObject()': [{ ...object, example: generateObject }, { ...objectBefore5, example: generateObject }],
    'streamObject()': [{ ...object, example: streamObject }, { ...objectBefore5, example: streamObject }],
    'streamUI()': {
      ...unmeasured,
      example: {
        javascript: `
          import { streamUI } from '@ai-sdk/rsc'
          export const ask = (model) => streamUI({ model, prompt: 'Hello' })`,
      },
    },
    'embed()': {
      ...request,
      example: {
        javascript: `
          import { embed } from 'ai'
          export const ask = (model) => embed({ model, value: 'Hello' })`,
      },
    },
    /** One request for up to 2048 values: in practice a single call. */
    'embedMany()': {
      ...request,
      example: {
        javascript: `
          import { embedMany } from 'ai'
          export const ask = (model, values) => embedMany({ model, values })`,
      },
    },
    'rerank()': {
      ...unmeasured,
      example: {
        javascript: `
          import { rerank } from 'ai'
          export const ask = (model, documents) => rerank({ model, documents, query: 'Hello' })`,
      },
    },
    'generateImage()': {
      ...unmeasured,
      example: {
        javascript: `
          import { generateImage } from 'ai'
          export const ask = (model) => generateImage({ model, prompt: 'A fence' })`,
      },
    },
    'generateSpeech()': {
      ...unmeasured,
      example: {
        javascript: `
          import { generateSpeech } from 'ai'
          export const ask = (model) => generateSpeech({ model, text: 'Hello' })`,
      },
    },
    'transcribe()': {
      ...unmeasured,
      example: {
        javascript: `
          import { transcribe } from 'ai'
          export const ask = (model, audio) => transcribe({ model, audio })`,
      },
    },
    'MockLanguageModelV1()': 'mock',
    'MockLanguageModelV2()': 'mock',
    'MockLanguageModelV3()': 'mock',
    'MockLanguageModelV4()': 'mock',
    'MockEmbeddingModelV1()': 'mock',
    'MockEmbeddingModelV2()': 'mock',
    'MockEmbeddingModelV3()': 'mock',
    'MockEmbeddingModelV4()': 'mock',
    'MockImageModelV2()': 'mock',
    'MockImageModelV3()': 'mock',
    'MockImageModelV4()': 'mock',
    'MockProviderV2()': 'mock',
    'MockProviderV3()': 'mock',
    'MockProviderV4()': 'mock',
    'MockRerankingModelV3()': 'mock',
    'MockRerankingModelV4()': 'mock',
    'MockSpeechModelV2()': 'mock',
    'MockSpeechModelV3()': 'mock',
    'MockSpeechModelV4()': 'mock',
    'MockTranscriptionModelV2()': 'mock',
    'MockTranscriptionModelV3()': 'mock',
    'MockTranscriptionModelV4()': 'mock',
  },
  values: {
    // Whoever gave up after the last attempt throws this.
    RetryError: 'transient',
    InvalidToolInputError: 'unreadable',
    JSONParseError: 'unreadable',
    NoContentGeneratedError: 'unreadable',
    NoObjectGeneratedError: 'unreadable',
    NoOutputGeneratedError: 'unreadable',
    NoSuchToolError: 'unreadable',
    TypeValidationError: 'unreadable',
  },
  abort: [{ at: 'arg 0', option: 'abortSignal' }],
  checked: { javascript: '7.0.173' },
} satisfies Sdk
