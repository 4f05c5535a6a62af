import { pythonGeneratedErrors, pythonGeneratedRetries } from './generated-clients.js'
import type { AgentRunRow, InstanceRow, KeySpot, ModelCallRow, OutputLimit, Sdk } from './sdk.js'

/** Clients of single providers in Python, and what stands before many of them. */

const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow
const copied = { kind: 'returns', of: 'receiver' } as const

/** Made by the same generator as the client of OpenAI: two retries, which `with_options` may change. */
const client = { kind: 'client', options: 'keyword', retries: { at: 'keyword', ...pythonGeneratedRetries }, transport: { at: 'keyword', option: 'http_client' }, evidence: 'read' } satisfies InstanceRow
/** Where the chats of all of them take their turns. */
const turns = { messages: { at: 'keyword', option: 'messages' } } as const
const generated = { ...request, retries: { at: ['.with_options keyword', 'receiver'], ...pythonGeneratedRetries } } satisfies ModelCallRow
/** The variable that it reads where no key is given. */
const keyed = (...variables: readonly string[]): { readonly key: KeySpot } => ({ key: { at: 'keyword', option: 'api_key', ...(variables.length > 0 && { variables }), elsewhere: ['base_url', 'server_url', 'http_options', 'vertexai'] } })
/** What sends requests, and its options do not matter to a bound. */
const sender = { kind: 'client', options: 'keyword', evidence: 'read' } satisfies InstanceRow

const most = (option: string, ...also: readonly string[]): { readonly outputLimit: OutputLimit } => ({ outputLimit: { at: 'keyword', option, ...(also.length > 0 && { also }) } })
const shown = (imports: string, code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      ${imports}
      answer = ${code}`,
  },
})

const groqShown = (call: string): ReturnType<typeof shown> => shown('from groq import Groq', `Groq().${call}`)
const groq = {
  name: 'groq',
  packages: ['groq', 'groq.*'],
  language: 'python',
  aliases: { 'AsyncGroq()': 'Groq()' },
  calls: {
    'Groq()': { ...client, ...keyed('GROQ_API_KEY') },
    'Groq().with_options()': copied,
    'Groq().copy()': copied,
    'Groq().chat.completions.create()': { ...generated, ...turns, ...most('max_completion_tokens', 'max_tokens'), ...groqShown('chat.completions.create(model="llama-3.3-70b-versatile", messages=[])') },
    'Groq().embeddings.create()': { ...generated, ...groqShown('embeddings.create(model="nomic-embed-text-v1_5", input="Hello")') },
    'Groq().audio.transcriptions.create()': { ...generated, ...groqShown('audio.transcriptions.create(model="whisper-large-v3", url="https://example.com/hello.mp3")') },
    'Groq().audio.translations.create()': { ...generated, ...groqShown('audio.translations.create(model="whisper-large-v3", url="https://example.com/hello.mp3")') },
  },
  values: pythonGeneratedErrors('GroqError'),
  checked: { python: '1.7.0' },
} satisfies Sdk

const togetherShown = (call: string): ReturnType<typeof shown> => shown('from together import Together', `Together().${call}`)
const together = {
  name: 'together',
  packages: ['together', 'together.*'],
  language: 'python',
  aliases: { 'AsyncTogether()': 'Together()' },
  calls: {
    'Together()': { ...client, ...keyed('TOGETHER_API_KEY') },
    'Together().with_options()': copied,
    'Together().copy()': copied,
    'Together().chat.completions.create()': { ...generated, ...turns, ...most('max_tokens'), ...togetherShown('chat.completions.create(model="meta-llama/Llama-3.3-70B-Instruct-Turbo", messages=[])') },
    'Together().completions.create()': { ...generated, ...most('max_tokens'), ...togetherShown('completions.create(model="meta-llama/Llama-3.3-70B", prompt="Hello")') },
    'Together().embeddings.create()': { ...generated, ...togetherShown('embeddings.create(model="BAAI/bge-base-en-v1.5", input="Hello")') },
    'Together().images.generate()': { ...generated, ...togetherShown('images.generate(model="black-forest-labs/FLUX.1-schnell", prompt="A fence")') },
  },
  values: pythonGeneratedErrors('TogetherError'),
  checked: { python: '3.1.1' },
} satisfies Sdk

const mistralShown = (call: string): ReturnType<typeof shown> => shown('from mistralai.client import Mistral', `Mistral().${call}`)
const mistralChat = { ...request, ...most('max_tokens') } satisfies ModelCallRow
const mistralai = {
  name: 'mistralai',
  packages: ['mistralai', 'mistralai.*'],
  language: 'python',
  aliases: { client: '*' },
  calls: {
    'Mistral()': { ...sender, ...keyed() },
    'Mistral().chat.complete()': { ...mistralChat, ...mistralShown('chat.complete(model="mistral-large-latest", messages=[])') },
    'Mistral().chat.complete_async()': { ...mistralChat, ...mistralShown('chat.complete_async(model="mistral-large-latest", messages=[])') },
    'Mistral().chat.stream()': { ...mistralChat, ...mistralShown('chat.stream(model="mistral-large-latest", messages=[])') },
    'Mistral().chat.stream_async()': { ...mistralChat, ...mistralShown('chat.stream_async(model="mistral-large-latest", messages=[])') },
    'Mistral().chat.parse()': { ...request, ...mistralShown('chat.parse(Order, model="mistral-large-latest", messages=[])') },
    'Mistral().chat.parse_async()': { ...request, ...mistralShown('chat.parse_async(Order, model="mistral-large-latest", messages=[])') },
    'Mistral().agents.complete()': { ...mistralChat, ...mistralShown('agents.complete(agent_id="clerk", messages=[])') },
    'Mistral().agents.complete_async()': { ...mistralChat, ...mistralShown('agents.complete_async(agent_id="clerk", messages=[])') },
    'Mistral().fim.complete()': { ...mistralChat, ...mistralShown('fim.complete(model="codestral-latest", prompt="def f(")') },
    'Mistral().embeddings.create()': { ...request, ...mistralShown('embeddings.create(model="mistral-embed", inputs="Hello")') },
    'Mistral().embeddings.create_async()': { ...request, ...mistralShown('embeddings.create_async(model="mistral-embed", inputs="Hello")') },
  },
  checked: { python: '3.7.0' },
} satisfies Sdk

const cohereShown = (call: string): ReturnType<typeof shown> => shown('import cohere', `cohere.ClientV2().${call}`)
const cohere = {
  name: 'cohere',
  packages: ['cohere', 'cohere.*'],
  language: 'python',
  aliases: { 'Client()': 'ClientV2()', 'AsyncClient()': 'ClientV2()', 'AsyncClientV2()': 'ClientV2()', 'ClientV2().v2': 'ClientV2()' },
  calls: {
    'ClientV2()': { ...sender, ...keyed('CO_API_KEY'), transport: { at: 'keyword', option: 'httpx_client' } },
    'ClientV2().chat()': { ...request, ...most('max_tokens'), ...cohereShown('chat(model="command-a-03-2025", messages=[])') },
    'ClientV2().chat_stream()': { ...request, ...most('max_tokens'), ...cohereShown('chat_stream(model="command-a-03-2025", messages=[])') },
    'ClientV2().embed()': { ...request, ...cohereShown('embed(model="embed-v4.0", input_type="search_query", texts=["Hello"])') },
    'ClientV2().rerank()': { ...request, ...cohereShown('rerank(model="rerank-v3.5", query="Hello", documents=["Hello"])') },
  },
  checked: { python: '7.3.1' },
} satisfies Sdk

const ollamaShown = (call: string): ReturnType<typeof shown> => shown('import ollama', `ollama.${call}`)
const ollamaChat = { ...request, ...most('options.num_predict') } satisfies ModelCallRow
const ollama = {
  name: 'ollama',
  packages: ['ollama', 'ollama.*'],
  language: 'python',
  aliases: { 'AsyncClient()': 'Client()' },
  calls: {
    'Client()': sender,
    'chat()': { ...ollamaChat, ...ollamaShown('chat(model="llama3.2", messages=[])') },
    'generate()': { ...ollamaChat, ...ollamaShown('generate(model="llama3.2", prompt="Hello")') },
    'embed()': { ...request, ...ollamaShown('embed(model="llama3.2", input="Hello")') },
    'embeddings()': { ...request, ...ollamaShown('embeddings(model="llama3.2", prompt="Hello")') },
    'Client().chat()': { ...ollamaChat, ...ollamaShown('Client().chat(model="llama3.2", messages=[])') },
    'Client().generate()': { ...ollamaChat, ...ollamaShown('Client().generate(model="llama3.2", prompt="Hello")') },
    'Client().embed()': { ...request, ...ollamaShown('Client().embed(model="llama3.2", input="Hello")') },
    'Client().embeddings()': { ...request, ...ollamaShown('Client().embeddings(model="llama3.2", prompt="Hello")') },
  },
  checked: { python: '0.6.3' },
} satisfies Sdk

const hubShown = (call: string): ReturnType<typeof shown> => shown('from huggingface_hub import InferenceClient', `InferenceClient().${call}`)
const huggingfaceHub = {
  name: 'huggingface-hub',
  packages: ['huggingface_hub', 'huggingface_hub.*'],
  language: 'python',
  aliases: { 'AsyncInferenceClient()': 'InferenceClient()', 'InferenceClient().chat.completions.create()': 'InferenceClient().chat_completion()' },
  calls: {
    'InferenceClient()': { ...sender, key: { at: 'keyword', option: 'api_key', also: ['token'], elsewhere: ['base_url'] } },
    /** Without the option the server stops after a hundred tokens. */
    'InferenceClient().chat_completion()': { ...request, outputLimit: { ...most('max_tokens').outputLimit, absent: 100 }, ...hubShown('chat_completion([])') },
    'InferenceClient().text_generation()': { ...request, outputLimit: { ...most('max_new_tokens').outputLimit, absent: 100 }, ...hubShown('text_generation("Hello")') },
    'InferenceClient().feature_extraction()': { ...request, ...hubShown('feature_extraction("Hello")') },
    'InferenceClient().text_to_image()': { ...request, ...hubShown('text_to_image("A fence")') },
  },
  checked: { python: '2.4.0' },
} satisfies Sdk

const bedrockShown = (service: string, call: string): ReturnType<typeof shown> => shown('import boto3', `boto3.client("${service}").${call}`)
/** Which services have which methods is made of data when a client is made: these names are those of Bedrock alone. */
const boto3 = {
  name: 'boto3',
  packages: ['boto3', 'boto3.*', 'aioboto3', 'aioboto3.*'],
  distributions: ['boto3', 'aioboto3'],
  language: 'python',
  aliases: { 'Session().client()': 'client()', 'session.Session().client()': 'client()' },
  calls: {
    'client().converse()': { ...request, ...most('inferenceConfig.maxTokens'), ...bedrockShown('bedrock-runtime', 'converse(modelId="amazon.nova-pro-v1:0", messages=[])') },
    'client().converse_stream()': { ...request, ...most('inferenceConfig.maxTokens'), ...bedrockShown('bedrock-runtime', 'converse_stream(modelId="amazon.nova-pro-v1:0", messages=[])') },
    'client().invoke_model()': { ...request, ...bedrockShown('bedrock-runtime', 'invoke_model(modelId="amazon.nova-pro-v1:0", body="{}")') },
    'client().invoke_model_with_response_stream()': { ...request, ...bedrockShown('bedrock-runtime', 'invoke_model_with_response_stream(modelId="amazon.nova-pro-v1:0", body="{}")') },
    'client().invoke_agent()': { ...request, several: true, ...bedrockShown('bedrock-agent-runtime', 'invoke_agent(agentId="clerk", agentAliasId="first", sessionId="today", inputText="Hello")') },
    'client().retrieve_and_generate()': { ...request, ...bedrockShown('bedrock-agent-runtime', 'retrieve_and_generate(input={"text": "Hello"})') },
  },
  checked: { python: '1.44.8' },
} satisfies Sdk

const geminiShown = (call: string): ReturnType<typeof shown> => shown('from google import genai', `genai.Client().${call}`)
const inChat = { ...request, outputLimit: { at: ['keyword', '.create keyword'], option: 'config.max_output_tokens' } } satisfies ModelCallRow
const gemini = { ...request, ...most('config.max_output_tokens') } satisfies ModelCallRow
/** Python functions among the tools are called, and their results sent back. Tools may as well be described, which calls none: nothing is reported. */
const calling = {
  kind: 'agent-run',
  limit: { at: 'keyword config', option: 'automatic_function_calling.maximum_remote_calls', never: ['huge'] },
  absent: { ends: 'sdk', after: 10 },
  unit: 'model calls',
  atLimit: 'answers with the call of the tool',
  repeatsWith: { at: 'keyword config', option: 'tools' },
  outputLimit: gemini.outputLimit,
  evidence: 'run',
} satisfies AgentRunRow
const googleGenai = {
  name: 'google-genai',
  packages: ['google', 'google.genai', 'google.genai.*'],
  distributions: ['google-genai'],
  language: 'python',
  aliases: { genai: '*', types: '*', client: '*', 'Client().aio': 'Client()' },
  calls: {
    'Client()': { ...sender, ...keyed('GEMINI_API_KEY', 'GOOGLE_API_KEY') },
    'GenerateContentConfig()': { kind: 'settings', options: 'keyword', evidence: 'read' },
    'AutomaticFunctionCallingConfig()': { kind: 'settings', options: 'keyword', evidence: 'read' },
    'Client().models.generate_content()': { ...calling, ...shown('from google import genai', 'genai.Client().models.generate_content(model="gemini-2.5-flash", contents="Hello", config={"tools": [look_up]})') },
    'Client().models.generate_content_stream()': { ...calling, ...shown('from google import genai', 'genai.Client().models.generate_content_stream(model="gemini-2.5-flash", contents="Hello", config={"tools": [look_up]})') },
    'Client().models.embed_content()': { ...request, ...geminiShown('models.embed_content(model="gemini-embedding-001", contents="Hello")') },
    'Client().models.generate_images()': { ...request, ...geminiShown('models.generate_images(model="imagen-4.0-generate-001", prompt="A fence")') },
    'Client().chats.create().send_message()': { ...inChat, ...geminiShown('chats.create(model="gemini-2.5-flash").send_message("Hello")') },
    'Client().chats.create().send_message_stream()': { ...inChat, ...geminiShown('chats.create(model="gemini-2.5-flash").send_message_stream("Hello")') },
  },
  checked: { python: '3.6.1' },
} satisfies Sdk

export const pythonProviders = [groq, together, mistralai, cohere, ollama, huggingfaceHub, boto3, googleGenai] as const satisfies readonly Sdk[]
