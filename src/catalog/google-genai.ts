import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

const outputLimit = { at: 'arg 0', option: 'config.maxOutputTokens' } as const

/**
 * It repeats only with tools that it can call itself; tools that are mere declarations end it after one request, and no
 * row can tell the two apart. So its own limit is known, and never reported. Zero, a negative number, a fraction and
 * Infinity turn the repetition off.
 */
const repeating = {
  kind: 'agent-run',
  limit: { at: 'arg 0', option: 'config.automaticFunctionCalling.maximumRemoteCalls', never: ['huge'] },
  boundedBy: [
    { at: 'arg 0', option: 'config.abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
    { at: 'arg 0', option: 'config.automaticFunctionCalling.disable', is: [true] },
  ],
  absent: { ends: 'sdk', after: 10 },
  unit: 'model calls',
  atLimit: 'ends without an error, with the last function calls unanswered',
  repeatsWith: { at: 'arg 0', option: 'config.tools' },
  outputLimit,
  ignored: [
    { at: 'arg 0', option: 'maxOutputTokens', why: 'misplaced', instead: outputLimit },
    { at: 'arg 0', option: 'generationConfig.maxOutputTokens', why: 'misplaced', instead: outputLimit },
    { at: 'arg 0', option: 'config.generationConfig.maxOutputTokens', why: 'misplaced', instead: outputLimit },
    { at: 'arg 0', option: 'config.max_output_tokens', why: 'misspelled', instead: outputLimit },
  ],
  evidence: 'run',
} satisfies AgentRunRow
const generating = { ...repeating, messages: { at: 'arg 0', option: 'contents' } } satisfies AgentRunRow

/** The answer after the last round is one more request than when it does not stream. */
const streaming = { ...generating, unit: 'rounds of function calls' } satisfies AgentRunRow

/** What a message brings along counts before what its chat was made with. */
const chat = {
  ...repeating,
  limit: { ...repeating.limit, at: ['receiver', 'arg 0'] },
  boundedBy: [
    { ...repeating.boundedBy[0], at: ['arg 0', 'receiver'] },
    { ...repeating.boundedBy[1], at: ['arg 0', 'receiver'] },
  ],
  repeatsWith: { at: ['receiver', 'arg 0'], option: 'config.tools' },
  outputLimit: { ...outputLimit, at: ['receiver', 'arg 0'] },
  ignored: [],
} satisfies AgentRunRow

const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { GoogleGenAI } from '@google/genai'
    const ai = new GoogleGenAI({})
    await ai.${call}`,
})

const javascript = {
  name: '@google/genai',
  packages: ['@google/genai', '@google/genai/*'],
  calls: {
    'GoogleGenAI()': { kind: 'client', key: { at: 'arg 0', option: 'apiKey', variables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'], elsewhere: ['httpOptions', 'vertexai'], printed: true }, evidence: 'read' },
    'GoogleGenAI().models.generateContent()': { ...generating, example: example(`models.generateContent({ model: 'gemini-2.5-flash', contents: 'Hello', config: { tools: [clock] } })`) },
    'GoogleGenAI().models.generateContentStream()': { ...streaming, example: example(`models.generateContentStream({ model: 'gemini-2.5-flash', contents: 'Hello', config: { tools: [clock] } })`) },
    'GoogleGenAI().chats.create()': { kind: 'client', evidence: 'read' },
    'GoogleGenAI().chats.create().sendMessage()': {
      ...chat,
      example: example(`chats.create({ model: 'gemini-2.5-flash', config: { tools: [clock] } }).sendMessage({ message: 'Hello' })`),
    },
    'GoogleGenAI().chats.create().sendMessageStream()': {
      ...chat,
      unit: streaming.unit,
      example: example(`chats.create({ model: 'gemini-2.5-flash', config: { tools: [clock] } }).sendMessageStream({ message: 'Hello' })`),
    },
    'GoogleGenAI().models.embedContent()': { ...request, example: example(`models.embedContent({ model: 'gemini-embedding-001', contents: 'Hello' })`) },
    'GoogleGenAI().models.generateImages()': 'model-call',
    'GoogleGenAI().models.editImage()': 'model-call',
    'GoogleGenAI().models.generateVideos()': 'model-call',
    'GoogleGenAI().interactions.create()': { ...request, example: example(`interactions.create({ model: 'gemini-2.5-flash', input: 'Hello' })`) },
  },
  abort: [{ at: 'arg 0', option: 'config.abortSignal' }],
  checked: { javascript: '3.1.0' },
} satisfies Sdk

const oldRequest = { ...request, outputLimit: { at: ['arg 0', 'receiver'], option: 'generationConfig.maxOutputTokens' } } satisfies ModelCallRow
/** A chat may be given a cap of its own. */
const oldMessage = { ...request, outputLimit: { at: ['.startChat arg 0', '.getGenerativeModel arg 0'], option: 'generationConfig.maxOutputTokens' } } satisfies ModelCallRow
const oldExample = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { GoogleGenerativeAI } from '@google/generative-ai'
    const model = new GoogleGenerativeAI('').getGenerativeModel({ model: 'gemini-2.5-flash' })
    await model.${call}`,
})

/** The packages before it, which repeat nothing by themselves: the same calls, whoever serves them. */
const before = {
  name: '@google/generative-ai',
  packages: ['@google/generative-ai', '@google-cloud/vertexai'],
  aliases: {
    'VertexAI()': 'GoogleGenerativeAI()',
    'GoogleGenerativeAI().preview': 'GoogleGenerativeAI()',
    'GoogleGenerativeAI().getGenerativeModelFromCachedContent()': 'GoogleGenerativeAI().getGenerativeModel()',
  },
  calls: {
    'GoogleGenerativeAI()': { kind: 'client', key: { at: 'arg 0', printed: true }, evidence: 'read' },
    'GoogleGenerativeAI().getGenerativeModel()': { kind: 'client', evidence: 'read' },
    'GoogleGenerativeAI().getGenerativeModel().generateContent()': { ...oldRequest, example: oldExample(`generateContent('Hello')`) },
    'GoogleGenerativeAI().getGenerativeModel().generateContentStream()': { ...oldRequest, example: oldExample(`generateContentStream('Hello')`) },
    'GoogleGenerativeAI().getGenerativeModel().startChat()': { kind: 'client', evidence: 'read' },
    'GoogleGenerativeAI().getGenerativeModel().startChat().sendMessage()': { ...oldMessage, example: oldExample(`startChat().sendMessage('Hello')`) },
    'GoogleGenerativeAI().getGenerativeModel().startChat().sendMessageStream()': { ...oldMessage, example: oldExample(`startChat().sendMessageStream('Hello')`) },
    'GoogleGenerativeAI().getGenerativeModel().embedContent()': { ...request, example: oldExample(`embedContent('Hello')`) },
    'GoogleGenerativeAI().getGenerativeModel().batchEmbedContents()': { ...request, example: oldExample(`batchEmbedContents({ requests: [] })`) },
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '0.24.1' },
} satisfies Sdk

export const googleGenai = [javascript, before] as const satisfies readonly Sdk[]
