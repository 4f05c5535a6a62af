import type { AgentRunRow, ConditionRow, FanOutRow, Ignored, KeySpot, ModelCallRow, Sdk } from './sdk.js'
import { inSeconds } from './signals.js'

/** LangChain in Python: chat models whichever package they come from, agents, and the executor before them. */

const request = {
  kind: 'model-call',
  retries: { at: 'receiver', option: 'max_retries', absent: 2, raises: ['openai', 'anthropic', 'groq'] },
  /** The model class of Anthropic has a default of its own; of the rest nobody knows. */
  outputLimit: {
    at: 'receiver', option: 'max_completion_tokens', also: ['max_tokens', 'max_output_tokens', 'num_predict'],
    broughtBy: [{ at: 'receiver', option: 'model_kwargs', also: ['extra_body'] }, { at: 'keyword' }],
    of: {
      ChatOpenAI: 'max_tokens', AzureChatOpenAI: 'max_tokens', ChatDeepSeek: 'max_tokens', ChatGroq: 'max_tokens', ChatMistralAI: 'max_tokens', ChatXAI: 'max_tokens',
      ChatGoogleGenerativeAI: 'max_output_tokens', ChatOllama: 'num_predict',
    },
  },
  evidence: 'read',
} satisfies ModelCallRow
const embedding = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

/** Tasks of an event loop, all at once unless told otherwise. */
export const asyncBatch = {
  kind: 'fan-out',
  over: 'arg 0',
  limit: { at: ['arg 1', 'keyword config', '.with_config arg 0', '.with_config keyword config'], option: 'max_concurrency', never: ['null', 'huge'] },
  boundedBy: [{ at: '.with_config keyword', option: 'max_concurrency', never: ['null', 'huge'] }],
  absent: { ends: 'input', report: 'recommended' },
  evidence: 'read',
} satisfies FanOutRow
/** Threads of a pool, which has a size of its own. */
export const threadBatch = { ...asyncBatch, absent: { ends: 'sdk', after: 32 } } satisfies FanOutRow

/** A copy of what it is called on. */
const same = { kind: 'returns', of: 'receiver' } as const

const shown = (imports: string, code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      ${imports}
      ${code}`,
  },
})
const ofModel = (call: string): ReturnType<typeof shown> => shown('from langchain_openai import ChatOpenAI', `answer = ChatOpenAI(model="gpt-4.1").${call}`)

const config = ['keyword config', 'arg 1'] as const
const recursionLimit = { at: config, option: 'recursion_limit' } as const
/** What a config holds that is no key of one is taken for the program's own. */
export const ignoredRecursionLimit = [
  { at: config, option: 'configurable.recursion_limit', why: 'misplaced', instead: recursionLimit },
  { at: config, option: 'recursionLimit', why: 'misspelled', instead: recursionLimit },
  { at: 'keyword', option: 'recursion_limit', why: 'misplaced', instead: recursionLimit },
] satisfies Ignored[]

/** The limit counts graph steps, of which a model call is every second at the most. */
const agent = {
  kind: 'agent-run',
  limit: { at: ['arg 1', 'keyword config', '.with_config arg 0', '.with_config keyword config'], option: 'recursion_limit', never: ['NaN', 'Infinity', 'huge'] },
  ignored: ignoredRecursionLimit,
  boundedBy: [
    { at: 'receiver', option: 'middleware', conditions: true },
    { at: '.with_config keyword', option: 'recursion_limit', never: ['NaN', 'Infinity', 'huge'] },
    { at: 'receiver', option: 'interrupt_before', decider: 'human' },
    { at: 'receiver', option: 'interrupt_after', decider: 'human' },
  ],
  absent: { ends: 'sdk', after: 9999, report: 'strict' },
  unit: 'graph steps',
  atLimit: 'raises `GraphRecursionError`',
  model: { at: 'receiver', option: 'model' },
  versions: '>=1.3.0',
  evidence: 'run',
} satisfies AgentRunRow
const olderAgent = { ...agent, absent: { ...agent.absent, after: 10_000 }, versions: '>=1.0.8 <1.3.0' } satisfies AgentRunRow
const agents = (call: string): readonly AgentRunRow[] => {
  const example = shown('from langchain.agents import create_agent', `result = create_agent("openai:gpt-4.1", tools=[]).${call}`)
  return [{ ...agent, ...example }, { ...olderAgent, ...example }]
}

const executor = {
  kind: 'agent-run',
  limit: { at: 'receiver', option: 'max_iterations', never: ['null', 'huge'] },
  boundedBy: [{ at: 'receiver', option: 'max_execution_time', never: ['null'], decider: 'clock', write: inSeconds }],
  absent: { ends: 'sdk', after: 15, report: 'strict' },
  unit: 'iterations',
  atLimit: 'answers “Agent stopped due to iteration limit or time limit.”',
  evidence: 'run',
} satisfies AgentRunRow
const executorShown = (call: string): ReturnType<typeof shown> => shown('from langchain_classic.agents import AgentExecutor', `result = AgentExecutor(agent=agent, tools=[]).${call}`)

const calls = (option: string): ConditionRow => ({ kind: 'condition', limit: { at: 'keyword', option, also: ['thread_limit'], never: ['null', 'huge'] }, ends: 'code', evidence: 'read' })

const MODELS = [
  'AzureChatOpenAI', 'AzureAIChatCompletionsModel', 'AzureOpenAI', 'BaseLanguageModel', 'BaseLLM', 'Bedrock', 'BedrockChat', 'ChatAnthropic', 'ChatAnthropicVertex', 'ChatBedrock',
  'ChatBedrockConverse', 'ChatCerebras', 'ChatCohere', 'ChatDatabricks', 'ChatDeepSeek', 'ChatFireworks', 'ChatGoogleGenerativeAI', 'ChatGroq', 'ChatHuggingFace', 'ChatLiteLLM', 'ChatLlamaCpp',
  'ChatMistralAI', 'ChatNVIDIA', 'ChatOllama', 'ChatOpenAI', 'ChatOpenRouter', 'ChatPerplexity', 'ChatTogether', 'ChatVertexAI', 'ChatWatsonx', 'ChatXAI', 'HuggingFaceEndpoint', 'LLM', 'Ollama', 'OllamaLLM',
  'OpenAI', 'VertexAI', 'init_chat_model', 'SimpleChatModel',
] as const
const EMBEDDINGS = ['AzureOpenAIEmbeddings', 'BedrockEmbeddings', 'CohereEmbeddings', 'GoogleGenerativeAIEmbeddings', 'MistralAIEmbeddings', 'OllamaEmbeddings', 'OpenAIEmbeddings', 'VertexAIEmbeddings', 'VoyageAIEmbeddings'] as const
/** What prepares the input of a model, or reads its answer. */
const BESIDE = [
  'ChatPromptTemplate.from_messages', 'ChatPromptTemplate.from_template', 'FewShotPromptTemplate', 'JsonOutputParser', 'PromptTemplate', 'PromptTemplate.from_template', 'PydanticOutputParser',
  'RunnableLambda', 'RunnableParallel', 'RunnablePassthrough', 'RunnablePassthrough.assign', 'StrOutputParser',
] as const
const to = (target: string, names: readonly string[]): Readonly<Record<string, string>> => Object.fromEntries(names.map((name) => [`${name}()`, target]))

/** The class of each provider reads that provider's own variable. */
const modelKey = {
  at: 'keyword',
  option: 'api_key',
  also: ['openai_api_key', 'anthropic_api_key', 'google_api_key', 'groq_api_key', 'mistral_api_key'],
  variables: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GROQ_API_KEY', 'GOOGLE_API_KEY'],
  elsewhere: ['base_url', 'openai_api_base', 'anthropic_api_url', 'azure_endpoint', 'api_version', 'openai_api_version'],
} satisfies KeySpot

export const langchainPython = {
  name: 'langchain',
  packages: [
    'langchain', 'langchain.*', 'langchain_core', 'langchain_core.*', 'langchain_classic', 'langchain_classic.*', 'langchain_community', 'langchain_community.*',
    'langchain_anthropic', 'langchain_aws', 'langchain_azure_ai', 'langchain_cerebras', 'langchain_cohere', 'langchain_deepseek', 'langchain_fireworks', 'langchain_google_genai',
    'langchain_google_vertexai', 'langchain_groq', 'langchain_huggingface', 'langchain_ibm', 'langchain_litellm', 'langchain_mistralai', 'langchain_nvidia_ai_endpoints', 'langchain_ollama',
    'langchain_openai', 'langchain_openrouter', 'langchain_perplexity', 'langchain_together', 'langchain_voyageai', 'langchain_xai',
  ],
  distributions: ['langchain', 'langchain-core'],
  language: 'python',
  chains: ['|'],
  aliases: {
    ...to('BaseChatModel()', MODELS),
    ...to('Embeddings()', EMBEDDINGS),
    ...to('ChatPromptTemplate()', BESIDE),
    'AgentExecutor.from_agent_and_tools()': 'AgentExecutor()',
    'initialize_agent()': 'AgentExecutor()',
    'AgentExecutor().acall()': 'AgentExecutor().ainvoke()',
    'AgentExecutor().run()': 'AgentExecutor().invoke()',
    'AgentExecutor().arun()': 'AgentExecutor().ainvoke()',
    'BaseChatModel().predict()': 'BaseChatModel().invoke()',
    'BaseChatModel().apredict()': 'BaseChatModel().ainvoke()',
    'BaseChatModel()()': 'BaseChatModel().invoke()',
    'BaseChatModel().astream_events()': 'BaseChatModel().astream()',
    'BaseChatModel().abatch_as_completed()': 'BaseChatModel().abatch()',
    'create_agent().astream_events()': 'create_agent().astream()',
  },
  calls: {
    'BaseChatModel()': { kind: 'client', options: 'keyword', retries: { at: 'keyword', option: 'max_retries', absent: 2 }, transport: { at: 'keyword', option: 'http_async_client', also: ['http_client'] }, key: modelKey, evidence: 'read' },
    'BaseChatModel().invoke()': { ...request, messages: { at: 'arg 0' }, ...ofModel('invoke("Hello")') },
    'BaseChatModel().ainvoke()': { ...request, messages: { at: 'arg 0' }, ...ofModel('ainvoke("Hello")') },
    'BaseChatModel().stream()': { ...request, ...ofModel('stream("Hello")') },
    'BaseChatModel().astream()': { ...request, ...ofModel('astream("Hello")') },
    'BaseChatModel().generate()': { ...request, ...ofModel('generate([[]])') },
    'BaseChatModel().agenerate()': { ...request, ...ofModel('agenerate([[]])') },
    'BaseChatModel().batch()': { ...threadBatch, ...ofModel('batch(questions)') },
    'BaseChatModel().abatch()': { ...asyncBatch, ...ofModel('abatch(questions)') },
    'BaseChatModel().bind()': same,
    'BaseChatModel().bind_tools()': same,
    'BaseChatModel().pipe()': same,
    'BaseChatModel().with_config()': same,
    'BaseChatModel().with_fallbacks()': same,
    'BaseChatModel().with_listeners()': same,
    'BaseChatModel().with_structured_output()': same,
    'BaseChatModel().with_types()': same,
    'BaseChatModel().with_retry()': {
      kind: 'retry',
      callback: 'receiver',
      limit: { at: 'keyword', option: 'stop_after_attempt', never: ['huge'] },
      absent: { ends: 'sdk', after: 3 },
      pause: 'backoff',
      evidence: 'read',
      ...ofModel('with_retry(stop_after_attempt=2).invoke("Hello")'),
    },
    'ChatPromptTemplate()': { kind: 'returns', of: 'arg 0' },
    'Embeddings().embed_query()': { ...embedding, ...shown('from langchain_openai import OpenAIEmbeddings', 'vector = OpenAIEmbeddings().embed_query("Hello")') },
    'Embeddings().aembed_query()': { ...embedding, ...shown('from langchain_openai import OpenAIEmbeddings', 'vector = OpenAIEmbeddings().aembed_query("Hello")') },
    'Embeddings().embed_documents()': { ...embedding, ...shown('from langchain_openai import OpenAIEmbeddings', 'vectors = OpenAIEmbeddings().embed_documents(["Hello"])') },
    'Embeddings().aembed_documents()': { ...embedding, ...shown('from langchain_openai import OpenAIEmbeddings', 'vectors = OpenAIEmbeddings().aembed_documents(["Hello"])') },

    'create_agent()': { kind: 'agent', options: 'keyword', parameters: ['model', 'tools'], evidence: 'read' },
    'create_agent().with_config()': same,
    'create_agent().invoke()': agents('invoke({"messages": []})'),
    'create_agent().ainvoke()': agents('ainvoke({"messages": []})'),
    'create_agent().stream()': agents('stream({"messages": []})'),
    'create_agent().astream()': agents('astream({"messages": []})'),
    'create_agent().batch()': { ...threadBatch, ...shown('from langchain.agents import create_agent', 'results = create_agent("openai:gpt-4.1", tools=[]).batch(states)') },
    'create_agent().abatch()': { ...asyncBatch, ...shown('from langchain.agents import create_agent', 'results = create_agent("openai:gpt-4.1", tools=[]).abatch(states)') },
    'ModelCallLimitMiddleware()': calls('run_limit'),
    'ToolCallLimitMiddleware()': calls('run_limit'),

    'AgentExecutor()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'AgentExecutor().with_config()': same,
    'AgentExecutor().invoke()': { ...executor, ...executorShown('invoke({"input": "Hello"})') },
    'AgentExecutor().ainvoke()': { ...executor, ...executorShown('ainvoke({"input": "Hello"})') },
    'AgentExecutor().stream()': { ...executor, ...executorShown('stream({"input": "Hello"})') },
    'AgentExecutor().astream()': { ...executor, ...executorShown('astream({"input": "Hello"})') },
    'AgentExecutor().abatch()': { ...asyncBatch, ...executorShown('abatch(inputs)') },

    'FakeChatModel()': 'mock',
    'FakeListChatModel()': 'mock',
    'FakeListLLM()': 'mock',
    'FakeMessagesListChatModel()': 'mock',
    'FakeStreamingListLLM()': 'mock',
    'GenericFakeChatModel()': 'mock',
    'DeterministicFakeEmbedding()': 'mock',
    'FakeEmbeddings()': 'mock',
    'ParrotFakeChatModel()': 'mock',
  },
  values: { OutputParserException: 'unreadable' },
  checked: { python: '1.5.2' },
} satisfies Sdk
