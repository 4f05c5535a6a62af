import type { FanOutRow, ModelCallRow, Sdk, Wait } from './sdk.js'

/** Up to twice as long by chance: seen in runs. */
const backoff = { in: 's', first: 1, factor: 2, twice: true } as const satisfies Wait
const retries = { at: 'receiver', option: 'maxRetries', absent: 6, wait: { ...backoff, heeds: true } } as const

const request = {
  kind: 'model-call',
  retries,
  /** The model class of Anthropic has a default of its own; of the rest nobody knows. */
  outputLimit: {
    at: 'receiver', option: 'maxTokens', also: ['maxCompletionTokens', 'maxOutputTokens', 'numPredict'],
    broughtBy: [{ at: 'receiver', option: 'modelKwargs' }, { at: 'arg 1' }],
    of: {
      ChatOpenAI: 'maxTokens', AzureChatOpenAI: 'maxTokens', ChatDeepSeek: 'maxTokens', ChatGroq: 'maxTokens', ChatMistralAI: 'maxTokens', ChatXAI: 'maxTokens',
      ChatGoogleGenerativeAI: 'maxOutputTokens', ChatOllama: 'numPredict',
    },
  },
  concurrency: { at: 'receiver', option: 'maxConcurrency' },
  evidence: 'run',
} satisfies ModelCallRow
const embedding = { kind: 'model-call', retries, concurrency: request.concurrency, evidence: 'read' } satisfies ModelCallRow

/** `batch` starts a run for each input, all of them at once. */
export const batch = {
  kind: 'fan-out',
  over: 'arg 0',
  limit: { at: ['arg 1', 'arg 2'], option: 'maxConcurrency', never: ['absent', 'null', 'Infinity', 'huge'] },
  boundedBy: [{ at: '.withConfig arg 0', option: 'maxConcurrency', never: ['absent', 'null', 'Infinity', 'huge'] }],
  absent: { ends: 'input', report: 'recommended' },
  evidence: 'run',
} satisfies FanOutRow

/** A copy of what it is called on. */
export const same = { kind: 'returns', of: 'receiver' } as const

const ofModel = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { ChatOpenAI } from '@langchain/openai'
    const model = new ChatOpenAI({ model: 'gpt-4.1' })
    await model.${call}`,
})

/** Chat models, embeddings and chains, whichever package of LangChain they come from. */
export const models = {
  aliases: {
    'AzureChatOpenAI()': 'BaseChatModel()',
    'AzureChatOpenAICompletions()': 'BaseChatModel()',
    'AzureChatOpenAIResponses()': 'BaseChatModel()',
    'AzureOpenAI()': 'BaseChatModel()',
    'BaseLLM()': 'BaseChatModel()',
    'Bedrock()': 'BaseChatModel()',
    'BedrockChat()': 'BaseChatModel()',
    'ChatAlibabaTongyi()': 'BaseChatModel()',
    'ChatAnthropic()': 'BaseChatModel()',
    'ChatAnthropicMessages()': 'BaseChatModel()',
    'ChatBaiduQianfan()': 'BaseChatModel()',
    'ChatBedrockConverse()': 'BaseChatModel()',
    'ChatCerebras()': 'BaseChatModel()',
    'ChatCloudflareWorkersAI()': 'BaseChatModel()',
    'ChatCohere()': 'BaseChatModel()',
    'ChatDeepInfra()': 'BaseChatModel()',
    'ChatDeepSeek()': 'BaseChatModel()',
    'ChatFireworks()': 'BaseChatModel()',
    'ChatFriendli()': 'BaseChatModel()',
    'ChatGoogle()': 'BaseChatModel()',
    'ChatGoogleGenerativeAI()': 'BaseChatModel()',
    'ChatGroq()': 'BaseChatModel()',
    'ChatIflytekXinghuo()': 'BaseChatModel()',
    'ChatMinimax()': 'BaseChatModel()',
    'ChatMistralAI()': 'BaseChatModel()',
    'ChatMoonshot()': 'BaseChatModel()',
    'ChatNovitaAI()': 'BaseChatModel()',
    'ChatOllama()': 'BaseChatModel()',
    'ChatOpenAI()': 'BaseChatModel()',
    'ChatOpenAICompletions()': 'BaseChatModel()',
    'ChatOpenAIResponses()': 'BaseChatModel()',
    'ChatOpenRouter()': 'BaseChatModel()',
    'ChatPerplexity()': 'BaseChatModel()',
    'ChatPrem()': 'BaseChatModel()',
    'ChatTencentHunyuan()': 'BaseChatModel()',
    'ChatTogetherAI()': 'BaseChatModel()',
    'ChatVertexAI()': 'BaseChatModel()',
    'ChatWatsonx()': 'BaseChatModel()',
    'ChatXAI()': 'BaseChatModel()',
    'ChatXAIResponses()': 'BaseChatModel()',
    'ChatYandexGPT()': 'BaseChatModel()',
    'ChatZhipuAI()': 'BaseChatModel()',
    'Cohere()': 'BaseChatModel()',
    'Fireworks()': 'BaseChatModel()',
    'HuggingFaceInference()': 'BaseChatModel()',
    'LLM()': 'BaseChatModel()',
    'MistralAI()': 'BaseChatModel()',
    'Ollama()': 'BaseChatModel()',
    'OpenAI()': 'BaseChatModel()',
    'Replicate()': 'BaseChatModel()',
    'SimpleChatModel()': 'BaseChatModel()',
    'TogetherAI()': 'BaseChatModel()',
    'VertexAI()': 'BaseChatModel()',
    'initChatModel()': 'BaseChatModel()',
    'BaseChatModel().call()': 'BaseChatModel().invoke()',
    'BaseChatModel().predict()': 'BaseChatModel().invoke()',
    'BaseChatModel().predictMessages()': 'BaseChatModel().invoke()',
    'BaseChatModel().generatePrompt()': 'BaseChatModel().generate()',
    'BaseChatModel().streamEvents()': 'BaseChatModel().stream()',
    'BaseChatModel().streamLog()': 'BaseChatModel().stream()',

    'AzureOpenAIEmbeddings()': 'Embeddings()',
    'BedrockEmbeddings()': 'Embeddings()',
    'CohereEmbeddings()': 'Embeddings()',
    'GoogleGenerativeAIEmbeddings()': 'Embeddings()',
    'MistralAIEmbeddings()': 'Embeddings()',
    'OllamaEmbeddings()': 'Embeddings()',
    'OpenAIEmbeddings()': 'Embeddings()',
    'TogetherAIEmbeddings()': 'Embeddings()',
    'VertexAIEmbeddings()': 'Embeddings()',
    'VoyageEmbeddings()': 'Embeddings()',

    'ConversationChain()': 'LLMChain()',
    'LLMChain().call()': 'LLMChain().invoke()',
    'LLMChain().predict()': 'LLMChain().invoke()',
    'LLMChain().run()': 'LLMChain().invoke()',

    'ChatPromptTemplate()': 'PromptTemplate()',
    'ChatPromptTemplate.fromMessages()': 'PromptTemplate()',
    'ChatPromptTemplate.fromTemplate()': 'PromptTemplate()',
    'FewShotPromptTemplate()': 'PromptTemplate()',
    'PromptTemplate.fromTemplate()': 'PromptTemplate()',
    'RunnableLambda()': 'PromptTemplate()',
    'RunnableLambda.from()': 'PromptTemplate()',
    'RunnableMap.from()': 'PromptTemplate()',
    'RunnablePassthrough()': 'PromptTemplate()',
    'RunnablePassthrough.assign()': 'PromptTemplate()',
  },
  calls: {
    'BaseChatModel()': {
      kind: 'client',
      options: ['arg 0', 'arg 1'],
      retries: { at: ['arg 0', 'arg 1'], option: 'maxRetries', absent: 6, wait: { ...backoff, heeds: true } },
      transport: { at: ['arg 0', 'arg 1'], option: 'configuration.fetch' },
      // The class of each provider reads that provider's own variable.
      key: {
        at: ['arg 0', 'arg 1'],
        option: 'apiKey',
        also: ['openAIApiKey', 'openaiApiKey', 'anthropicApiKey', 'azureOpenAIApiKey'],
        variables: ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY', 'GROQ_API_KEY', 'GOOGLE_API_KEY'],
        elsewhere: ['configuration.baseURL', 'configuration', 'baseUrl', 'anthropicApiUrl', 'azureOpenAIApiInstanceName', 'azureOpenAIEndpoint'],
        printed: true,
      },
      evidence: 'run',
    },
    'BaseChatModel().invoke()': { ...request, messages: { at: 'arg 0' }, example: ofModel(`invoke('Hello')`) },
    'BaseChatModel().stream()': { ...request, example: ofModel(`stream('Hello')`) },
    'BaseChatModel().generate()': { ...request, example: ofModel(`generate([[]])`) },
    'BaseChatModel().batch()': {
      ...batch,
      boundedBy: [...batch.boundedBy, { at: 'receiver', option: 'maxConcurrency', never: ['absent', 'null', 'Infinity', 'huge'] }],
      example: {
        javascript: `
          import { ChatOpenAI } from '@langchain/openai'
          export const ask = (questions) => new ChatOpenAI({ model: 'gpt-4.1' }).batch(questions)`,
      },
    },
    'BaseChatModel().bind()': { ...same, versions: '<1' },
    'BaseChatModel().bindTools()': same,
    /** What follows a model reads its answer: the chain still makes the model's one call. */
    'BaseChatModel().pipe()': same,
    'BaseChatModel().withConfig()': same,
    'BaseChatModel().withFallbacks()': same,
    'BaseChatModel().withListeners()': same,
    'BaseChatModel().withRetry()': {
      kind: 'retry',
      callback: 'receiver',
      limit: { at: 'arg 0', option: 'stopAfterAttempt', never: ['Infinity', 'huge'] },
      absent: { ends: 'sdk', after: 3 },
      pause: 'backoff',
      wait: backoff,
      evidence: 'run',
      example: {
        javascript: `
          import { ChatOpenAI } from '@langchain/openai'
          await new ChatOpenAI().withRetry({ stopAfterAttempt: 2 }).invoke('Hello')`,
      },
    },
    'BaseChatModel().withStructuredOutput()': same,
    'RunnableSequence.from()': { kind: 'returns', of: 'arg 0' },
    'RunnableWithMessageHistory()': { kind: 'returns', of: 'arg 0' },
    /** What stands before a model prepares its input. */
    'PromptTemplate().pipe()': { kind: 'returns', of: 'arg 0' },

    'Embeddings().embedQuery()': {
      ...embedding,
      example: {
        javascript: `
          import { OpenAIEmbeddings } from '@langchain/openai'
          await new OpenAIEmbeddings().embedQuery('Hello')`,
      },
    },
    'Embeddings().embedDocuments()': {
      ...embedding,
      example: {
        javascript: `
          import { OpenAIEmbeddings } from '@langchain/openai'
          await new OpenAIEmbeddings().embedDocuments(['Hello'])`,
      },
    },
    'LLMChain().invoke()': {
      kind: 'model-call',
      evidence: 'read',
      example: {
        javascript: `
          import { LLMChain } from 'langchain/chains'
          export const ask = (llm, prompt) => new LLMChain({ llm, prompt }).invoke({ text: 'Hello' })`,
      },
    },

    'FakeChatModel()': 'mock',
    'FakeEmbeddings()': 'mock',
    'FakeLLM()': 'mock',
    'FakeListChatModel()': 'mock',
    'FakeStreamingChatModel()': 'mock',
    'FakeStreamingLLM()': 'mock',
    'SyntheticEmbeddings()': 'mock',
  },
} satisfies Pick<Sdk, 'aliases' | 'calls'>
