import type { AgentRunRow, InstanceRow, ModelCallRow, Sdk } from './sdk.js'

/** More clients of providers in Python: those that came before another, and those that pass on to many. */

const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow
const sender = { kind: 'client', options: 'keyword', evidence: 'read' } satisfies InstanceRow
const settings = { kind: 'settings', options: 'keyword', evidence: 'read' } satisfies InstanceRow
const turns = { messages: { at: 'keyword', option: 'messages' } } as const
const capped = { ...request, outputLimit: { at: 'keyword', option: 'max_tokens' } } satisfies ModelCallRow

const shown = (imports: string, code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      ${imports}
      answer = ${code}`,
  },
})

const modelShown = (call: string): ReturnType<typeof shown> => shown('import google.generativeai as genai', `genai.${call}`)
const generated = {
  ...request,
  outputLimit: { at: ['keyword', 'receiver'], option: 'generation_config.max_output_tokens' },
} satisfies ModelCallRow
/** Functions of Python among the tools are called for as long as the model calls them, if the chat is told so. */
const message = {
  kind: 'agent-run',
  boundedBy: [{ at: 'receiver', option: 'enable_automatic_function_calling', is: [false] }],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'model calls',
  repeatsWith: { at: 'receiver', option: 'enable_automatic_function_calling' },
  outputLimit: { at: ['keyword', '.GenerativeModel keyword'], option: 'generation_config.max_output_tokens' },
  evidence: 'read',
} satisfies AgentRunRow
const calling = 'GenerativeModel("gemini-2.0-flash", tools=[look_up]).start_chat(enable_automatic_function_calling=True)'
const googleGenerativeai = {
  name: 'google-generativeai',
  packages: ['google.generativeai', 'google.generativeai.*'],
  distributions: ['google-generativeai'],
  language: 'python',
  aliases: {
    types: '*',
    generative_models: '*',
    'GenerativeModel.from_cached_content()': 'GenerativeModel()',
    'embed_content_async()': 'embed_content()',
    'GenerativeModel().generate_content_async()': 'GenerativeModel().generate_content()',
    'GenerativeModel().start_chat().send_message_async()': 'GenerativeModel().start_chat().send_message()',
  },
  calls: {
    'configure()': { ...sender, key: { at: 'keyword', option: 'api_key', variables: ['GEMINI_API_KEY', 'GOOGLE_API_KEY'], elsewhere: ['client_options'] } },
    'GenerationConfig()': settings,
    'GenerativeModel()': { ...sender, parameters: ['model_name', 'safety_settings', 'generation_config', 'tools'] },
    'GenerativeModel().generate_content()': { ...generated, ...modelShown('GenerativeModel("gemini-2.0-flash").generate_content("Hello")') },
    'GenerativeModel().start_chat()': sender,
    'GenerativeModel().start_chat().send_message()': { ...message, ...modelShown(`${calling}.send_message("Hello")`) },
    'embed_content()': { ...request, ...modelShown('embed_content(model="models/text-embedding-004", content="Hello")') },
  },
  checked: { python: '0.8.6' },
} satisfies Sdk

const azureShown = (client: string, call: string): ReturnType<typeof shown> => shown(`from azure.ai.inference import ${client}`, `${client}(endpoint, credential).${call}`)
const azureAiInferencePython = {
  name: 'azure-ai-inference',
  packages: ['azure.ai.inference', 'azure.ai.inference.*'],
  distributions: ['azure-ai-inference'],
  language: 'python',
  aliases: { aio: '*' },
  calls: {
    'ChatCompletionsClient()': sender,
    'ChatCompletionsClient().complete()': {
      ...request, ...turns,
      outputLimit: { at: ['keyword', 'receiver'], option: 'max_tokens' },
      ...azureShown('ChatCompletionsClient', 'complete(messages=[])'),
    },
    'EmbeddingsClient()': sender,
    'EmbeddingsClient().embed()': { ...request, ...azureShown('EmbeddingsClient', 'embed(input=["Hello"])') },
  },
  checked: { python: '1.0.0b9' },
} satisfies Sdk

const aisuite = {
  name: 'aisuite',
  packages: ['aisuite', 'aisuite.*'],
  language: 'python',
  aliases: { client: '*', 'Client().chat.completions.acreate()': 'Client().chat.completions.create()' },
  calls: {
    'Client()': sender,
    /** It calls tools by itself only if it is told how often. */
    'Client().chat.completions.create()': { ...capped, ...turns, ...shown('import aisuite', 'aisuite.Client().chat.completions.create(model="openai:gpt-4.1", messages=[])') },
  },
  checked: { python: '0.2.0' },
} satisfies Sdk

const xaiShown = (call: string): ReturnType<typeof shown> => shown('from xai_sdk import Client', `Client().chat.create(model="grok-4").${call}`)
const sampled = { ...request, outputLimit: { at: '.create keyword', option: 'max_tokens' } } satisfies ModelCallRow
const xaiSdk = {
  name: 'xai-sdk',
  packages: ['xai_sdk', 'xai_sdk.*'],
  distributions: ['xai-sdk'],
  language: 'python',
  aliases: { 'AsyncClient()': 'Client()' },
  calls: {
    'Client()': { ...sender, key: { at: 'keyword', option: 'api_key', variables: ['XAI_API_KEY'], elsewhere: ['api_host'] } },
    'Client().chat.create()': sender,
    'Client().chat.create().sample()': { ...sampled, ...xaiShown('sample()') },
    'Client().chat.create().stream()': { ...sampled, ...xaiShown('stream()') },
  },
  checked: { python: '1.21.0' },
} satisfies Sdk

export const pythonClients = [googleGenerativeai, azureAiInferencePython, aisuite, xaiSdk] as const satisfies readonly Sdk[]
