import { generatedErrors, generatedRetries, pythonGeneratedErrors, pythonGeneratedRetries } from './generated-clients.js'
import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

const retries = { at: ['arg 1', '.withOptions arg 0', 'receiver'], ...generatedRetries } as const

const request = { kind: 'model-call', retries, evidence: 'run' } satisfies ModelCallRow
const unmeasured = { ...request, evidence: 'read' } satisfies ModelCallRow
const chat = { ...request, outputLimit: { at: 'arg 0', option: 'max_completion_tokens', also: ['max_tokens'] }, messages: { at: 'arg 0', option: 'messages' } } satisfies ModelCallRow
/** A prompt that is kept at the provider says how it is to be answered. */
const response = { ...request, outputLimit: { at: 'arg 0', option: 'max_output_tokens', broughtBy: [{ at: 'arg 0', option: 'prompt' }] }, messages: { at: 'arg 0', option: 'input', shortenedBy: ['truncation', 'context_management'] } } satisfies ModelCallRow

const aborted = { at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds } as const

const runTools = {
  kind: 'agent-run',
  limit: { at: 'arg 1', option: 'maxChatCompletions', never: ['Infinity', 'huge'] },
  boundedBy: [aborted],
  absent: { ends: 'sdk', after: 10, report: 'strict' },
  unit: 'model calls',
  callsPerUnit: 1,
  atLimit: 'ends without an error, and `finalContent()` gives `null`',
  repeatsWith: { at: 'arg 0', option: 'tools' },
  retries,
  outputLimit: { at: 'arg 0', option: 'max_completion_tokens', also: ['max_tokens'] },
  ignored: [
    { at: 'arg 0', option: 'maxChatCompletions', why: 'misplaced', instead: { at: 'arg 1', option: 'maxChatCompletions' } },
    { at: 'arg 1', option: 'maxSteps', why: 'misspelled', instead: { at: 'arg 1', option: 'maxChatCompletions' } },
  ],
  evidence: 'run',
  example: {
    javascript: `
      import OpenAI from 'openai'
      const client = new OpenAI()
      export const ask = (tools) => client.chat.completions.runTools({ model: 'gpt-4.1', messages: [], tools }).finalContent()`,
  },
} satisfies AgentRunRow

const toolRunner = {
  kind: 'agent-run',
  limit: { at: 'arg 2', option: 'maxSteps', never: ['huge'] },
  boundedBy: [{ at: 'arg 2', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 20, report: 'strict' },
  unit: 'steps',
  callsPerUnit: 1,
  atLimit: 'throws an error',
} satisfies AgentRunRow

const javascript = {
  name: 'openai',
  packages: ['openai', 'openai/*'],
  aliases: {
    default: 'OpenAI',
    'AzureOpenAI()': 'OpenAI()',
    'OpenAI().beta.chat': 'OpenAI().chat',
    'OpenAI().beta.responses': 'OpenAI().responses',
  },
  calls: {
    'OpenAI()': {
      kind: 'client',
      retries: { at: 'arg 0', ...generatedRetries },
      transport: { at: 'arg 0', option: 'fetch' },
      key: { at: 'arg 0', option: 'apiKey', variables: ['OPENAI_API_KEY'], elsewhere: ['baseURL', 'endpoint', 'apiVersion', 'deployment', 'azureADTokenProvider'], printed: true },
      evidence: 'run',
    },
    'OpenAI().withOptions()': { kind: 'returns', of: 'receiver' },
    'OpenAI().chat.completions.create()': {
      ...chat,
      example: {
        javascript: `
          import OpenAI from 'openai'
          const client = new OpenAI()
          await client.chat.completions.create({ model: 'gpt-4.1', messages: [] })`,
      },
    },
    'OpenAI().chat.completions.parse()': {
      ...chat,
      example: {
        javascript: `
          import { OpenAI } from 'openai'
          await new OpenAI().chat.completions.parse({ model: 'gpt-4.1', messages: [] })`,
      },
    },
    'OpenAI().chat.completions.stream()': {
      ...chat,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().chat.completions.stream({ model: 'gpt-4.1', messages: [] }).finalContent()`,
      },
    },
    'OpenAI().chat.completions.stream().finalContent()': 'pure',
    'OpenAI().chat.completions.stream().finalMessage()': 'pure',
    'OpenAI().chat.completions.stream().finalChatCompletion()': 'pure',
    'OpenAI().chat.completions.runTools()': runTools,
    'OpenAI().chat.completions.runTools().finalContent()': 'pure',
    'OpenAI().chat.completions.runTools().finalMessage()': 'pure',
    'OpenAI().chat.completions.runTools().finalChatCompletion()': 'pure',
    'OpenAI().responses.create()': {
      ...response,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().responses.create({ model: 'gpt-4.1', input: 'Hello' })`,
      },
    },
    'OpenAI().responses.parse()': {
      ...response,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().responses.parse({ model: 'gpt-4.1', input: 'Hello' })`,
      },
    },
    'OpenAI().responses.stream()': {
      ...response,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().responses.stream({ model: 'gpt-4.1', input: 'Hello' }).finalResponse()`,
      },
    },
    'OpenAI().responses.stream().finalResponse()': 'pure',
    'ResponsesToolRunner().run()': {
      ...toolRunner,
      atLimit: 'throws `ResponsesToolRunnerError`',
      evidence: 'run',
      example: {
        javascript: `
          import OpenAI from 'openai'
          import { ResponsesToolRunner } from 'openai/helpers/responses-tool-runner'
          const runner = new ResponsesToolRunner({ functions: [] })
          await runner.run(new OpenAI(), { model: 'gpt-4.1', input: 'Hello' })`,
      },
    },
    'DecisionsToolRunner().run()': {
      ...toolRunner,
      evidence: 'read',
      example: {
        javascript: `
          import OpenAI from 'openai'
          import { DecisionsToolRunner } from 'openai/helpers/decisions-tool-runner'
          await new DecisionsToolRunner({ functions: [] }).run(new OpenAI(), { model: 'gpt-4.1' })`,
      },
    },
    'OpenAI().completions.create()': {
      ...unmeasured,
      outputLimit: { at: 'arg 0', option: 'max_tokens', absent: 16 },
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().completions.create({ model: 'gpt-3.5-turbo-instruct', prompt: 'Hello' })`,
      },
    },
    'OpenAI().embeddings.create()': {
      ...request,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().embeddings.create({ model: 'text-embedding-3-small', input: 'Hello' })`,
      },
    },
    'OpenAI().moderations.create()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().moderations.create({ input: 'Hello' })`,
      },
    },
    'OpenAI().images.generate()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().images.generate({ model: 'gpt-image-1', prompt: 'A fence' })`,
      },
    },
    'OpenAI().images.edit()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          export const edit = (image) => new OpenAI().images.edit({ model: 'gpt-image-1', image, prompt: 'Add a fence' })`,
      },
    },
    'OpenAI().images.createVariation()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          export const vary = (image) => new OpenAI().images.createVariation({ image })`,
      },
    },
    'OpenAI().audio.speech.create()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          await new OpenAI().audio.speech.create({ model: 'tts-1', voice: 'alloy', input: 'Hello' })`,
      },
    },
    'OpenAI().audio.transcriptions.create()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          export const hear = (file) => new OpenAI().audio.transcriptions.create({ model: 'whisper-1', file })`,
      },
    },
    'OpenAI().audio.translations.create()': {
      ...unmeasured,
      example: {
        javascript: `
          import OpenAI from 'openai'
          export const hear = (file) => new OpenAI().audio.translations.create({ model: 'whisper-1', file })`,
      },
    },
  },
  values: {
    LengthFinishReasonError: 'unreadable',
    ContentFilterFinishReasonError: 'unreadable',
    ...generatedErrors('OpenAI', 'OpenAIError'),
  },
  abort: [{ at: 'arg 1', option: 'signal' }],
  checked: { javascript: '7.57.0' },
} satisfies Sdk

const keywordRetries = { at: ['.with_options keyword', 'receiver'], ...pythonGeneratedRetries } as const
const pythonRequest = { kind: 'model-call', retries: keywordRetries, evidence: 'read' } satisfies ModelCallRow
const extra = { at: 'keyword', option: 'extra_body' } as const
const pythonChat = { ...pythonRequest, outputLimit: { at: 'keyword', option: 'max_completion_tokens', also: ['max_tokens'], broughtBy: [extra] }, messages: { at: 'keyword', option: 'messages' } } satisfies ModelCallRow
const pythonResponse = { ...pythonRequest, outputLimit: { at: 'keyword', option: 'max_output_tokens', broughtBy: [extra, { at: 'keyword', option: 'prompt' }] }, messages: { at: 'keyword', option: 'input', shortenedBy: ['truncation', 'context_management'] } } satisfies ModelCallRow

const pythonExample = (call: string): { readonly python: string } => ({
  python: `
      from openai import OpenAI
      client = OpenAI()
      ${call}`,
})

const python = {
  name: 'openai',
  packages: ['openai', 'openai.*'],
  language: 'python',
  aliases: {
    'AsyncOpenAI()': 'OpenAI()',
    'AzureOpenAI()': 'OpenAI()',
    'AsyncAzureOpenAI()': 'OpenAI()',
    'OpenAI().beta.chat': 'OpenAI().chat',
  },
  calls: {
    'OpenAI()': { kind: 'client', options: 'keyword', retries: { at: 'keyword', ...pythonGeneratedRetries }, transport: { at: 'keyword', option: 'http_client' }, key: { at: 'keyword', option: 'api_key', variables: ['OPENAI_API_KEY'], elsewhere: ['base_url', 'azure_endpoint', 'api_version', 'azure_deployment', 'azure_ad_token'] }, evidence: 'read' },
    'OpenAI().with_options()': { kind: 'returns', of: 'receiver' },
    'OpenAI().copy()': { kind: 'returns', of: 'receiver' },
    'OpenAI().chat.completions.create()': { ...pythonChat, example: pythonExample('client.chat.completions.create(model="gpt-4.1", messages=[])') },
    'OpenAI().chat.completions.parse()': { ...pythonChat, example: pythonExample('client.chat.completions.parse(model="gpt-4.1", messages=[])') },
    'OpenAI().chat.completions.stream()': { ...pythonChat, example: pythonExample('client.chat.completions.stream(model="gpt-4.1", messages=[])') },
    'OpenAI().responses.create()': { ...pythonResponse, example: pythonExample('client.responses.create(model="gpt-4.1", input="Hello")') },
    'OpenAI().responses.parse()': { ...pythonResponse, example: pythonExample('client.responses.parse(model="gpt-4.1", input="Hello")') },
    'OpenAI().responses.stream()': { ...pythonResponse, example: pythonExample('client.responses.stream(model="gpt-4.1", input="Hello")') },
    'OpenAI().completions.create()': { ...pythonRequest, outputLimit: { at: 'keyword', option: 'max_tokens', absent: 16 }, example: pythonExample('client.completions.create(model="gpt-3.5-turbo-instruct", prompt="Hello")') },
    'OpenAI().embeddings.create()': { ...pythonRequest, example: pythonExample('client.embeddings.create(model="text-embedding-3-small", input="Hello")') },
    'OpenAI().moderations.create()': { ...pythonRequest, example: pythonExample('client.moderations.create(input="Hello")') },
    'OpenAI().images.generate()': { ...pythonRequest, example: pythonExample('client.images.generate(model="gpt-image-1", prompt="A fence")') },
    'OpenAI().audio.speech.create()': { ...pythonRequest, example: pythonExample('client.audio.speech.create(model="tts-1", voice="alloy", input="Hello")') },
    'OpenAI().audio.transcriptions.create()': { ...pythonRequest, example: pythonExample('client.audio.transcriptions.create(model="whisper-1", file=b"")') },
  },
  values: pythonGeneratedErrors('OpenAIError'),
} satisfies Sdk

export const openai = [javascript, python] as const satisfies readonly Sdk[]
