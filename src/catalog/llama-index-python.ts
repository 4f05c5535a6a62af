import type { AgentRunRow, InstanceRow, ModelCallRow, Sdk } from './sdk.js'
import { inSeconds } from './signals.js'

const agent = { kind: 'agent', options: 'keyword', evidence: 'read' } satisfies InstanceRow
/** No iterations, or `None`, is the default as well. */
const run = {
  kind: 'agent-run',
  limit: { at: 'keyword', option: 'max_iterations', never: ['NaN', 'Infinity', 'huge'] },
  boundedBy: [{ at: 'receiver', option: 'timeout', never: ['null'], decider: 'clock', write: inSeconds }],
  absent: { ends: 'sdk', after: 20, report: 'strict' },
  unit: 'iterations',
  atLimit: 'raises `WorkflowRuntimeError`',
  model: { at: 'receiver', option: 'llm' },
  evidence: 'run',
} satisfies AgentRunRow
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const MODELS = [
  'Anthropic', 'AzureOpenAI', 'Bedrock', 'BedrockConverse', 'Cohere', 'DeepSeek', 'Fireworks', 'Gemini', 'GoogleGenAI', 'Groq', 'HuggingFaceInferenceAPI', 'LiteLLM', 'MistralAI', 'Ollama', 'OpenAI',
  'OpenAILike', 'OpenAIResponses', 'OpenRouter', 'TogetherLLM', 'Vertex',
] as const
const shown = (code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from llama_index.core import VectorStoreIndex
      from llama_index.core.agent.workflow import FunctionAgent
      from llama_index.llms.openai import OpenAI
      answer = ${code}`,
  },
})

export const llamaIndexPython = {
  name: 'llama-index',
  packages: ['llama_index', 'llama_index.*'],
  distributions: ['llama-index-core', 'llama-index'],
  language: 'python',
  aliases: {
    ...Object.fromEntries(MODELS.map((name) => [`${name}()`, 'LLM()'])),
    'AgentWorkflow()': 'FunctionAgent()',
    'AgentWorkflow.from_tools_or_functions()': 'FunctionAgent()',
    'CodeActAgent()': 'FunctionAgent()',
    'ReActAgent()': 'FunctionAgent()',
    'VectorStoreIndex.from_documents()': 'VectorStoreIndex()',
    'VectorStoreIndex.from_vector_store()': 'VectorStoreIndex()',
    'SummaryIndex.from_documents()': 'VectorStoreIndex()',
  },
  calls: {
    'FunctionAgent()': agent,
    'FunctionAgent().run()': { ...run, ...shown('FunctionAgent(tools=[]).run("Hello")') },
    'LLM()': { kind: 'client', options: 'keyword', evidence: 'read' },
    'LLM().complete()': { ...request, ...shown('OpenAI().complete("Hello")') },
    'LLM().acomplete()': { ...request, ...shown('OpenAI().acomplete("Hello")') },
    'LLM().stream_complete()': { ...request, ...shown('OpenAI().stream_complete("Hello")') },
    'LLM().astream_complete()': { ...request, ...shown('OpenAI().astream_complete("Hello")') },
    'LLM().chat()': { ...request, ...shown('OpenAI().chat([])') },
    'LLM().achat()': { ...request, ...shown('OpenAI().achat([])') },
    'LLM().stream_chat()': { ...request, ...shown('OpenAI().stream_chat([])') },
    'LLM().astream_chat()': { ...request, ...shown('OpenAI().astream_chat([])') },
    'LLM().predict()': { ...request, ...shown('OpenAI().predict(prompt)') },
    'LLM().apredict()': { ...request, ...shown('OpenAI().apredict(prompt)') },
    'LLM().structured_predict()': { ...request, ...shown('OpenAI().structured_predict(Order, prompt)') },
    'LLM().astructured_predict()': { ...request, ...shown('OpenAI().astructured_predict(Order, prompt)') },
    'VectorStoreIndex().as_query_engine().query()': { ...request, several: true, ...shown('VectorStoreIndex([]).as_query_engine().query("Hello")') },
    'VectorStoreIndex().as_query_engine().aquery()': { ...request, several: true, ...shown('VectorStoreIndex([]).as_query_engine().aquery("Hello")') },
    'VectorStoreIndex().as_chat_engine().chat()': { ...request, several: true, ...shown('VectorStoreIndex([]).as_chat_engine().chat("Hello")') },
    'VectorStoreIndex().as_chat_engine().achat()': { ...request, several: true, ...shown('VectorStoreIndex([]).as_chat_engine().achat("Hello")') },
    'MockLLM()': 'mock',
    'MockFunctionCallingLLM()': 'mock',
  },
  checked: { python: '0.14.25' },
} satisfies Sdk
