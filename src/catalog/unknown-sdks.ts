/** What calls models and has no rows: a file that imports one of these is silent because nobody looked. */
import type { Language } from './sdk.js'

/** Packages of JavaScript and modules of Python, with all below them. One that is given rows leaves the list. */
const known: Readonly<Record<Language, ReadonlySet<string>>> = {
  javascript: new Set([
    '@agentic/core',
    '@ai-sdk-tools/agents',
    '@aws-sdk/client-bedrock-agent-runtime',
    '@aws-sdk/client-sagemaker-runtime',
    '@ax-llm/ax',
    '@azure/ai-agents',
    '@azure/ai-projects',
    '@boundaryml/baml',
    '@browserbasehq/stagehand',
    '@cerebras/cerebras_cloud_sdk',
    '@cloudflare/ai',
    '@copilotkit/runtime',
    '@coze/api',
    '@dust-tt/client',
    '@effect/ai',
    '@google-cloud/aiplatform',
    '@ibm-cloud/watsonx-ai',
    '@inkeep/agents-sdk',
    '@instructor-ai/instructor',
    '@letta-ai/letta-client',
    '@livekit/agents',
    '@mariozechner/pi-agent-core',
    '@mariozechner/pi-ai',
    '@microsoft/agents-hosting',
    '@microsoft/teams-ai',
    '@mlc-ai/web-llm',
    '@perplexity-ai/perplexity_ai',
    '@themaximalist/llm.js',
    '@xenova/transformers',
    'agents',
    'ai-jsx',
    'any-llm',
    'bee-agent-framework',
    'browser-use',
    'chatgpt',
    'dashscope',
    'dify-client',
    'graphai',
    'humanloop',
    'langbase',
    'llm-exe',
    'mcp-use',
    'modelfusion',
    'multi-llm-ts',
    'node-llama-cpp',
    'openai-edge',
    'portkey-ai',
    'praisonai',
    'token.js',
    'typechat',
    'vellum-ai',
    'zhipuai',
    'zod-gpt',
  ]),
  python: new Set([
    'agency_swarm',
    'ai21',
    'aleph_alpha_client',
    'any_llm',
    'atomic_agents',
    'autogen_core',
    'azure.ai.agents',
    'azure.ai.projects',
    'baml_client',
    'beeai_framework',
    'browser_use',
    'camel.agents',
    'cerebras.cloud.sdk',
    'controlflow',
    'dashscope',
    'deepagents',
    'dynamiq',
    'ell',
    'fireworks.client',
    'gpt_researcher',
    'griptape',
    'guidance',
    'haystack',
    'ibm_watsonx_ai',
    'julep',
    'lagent',
    'langroid',
    'letta',
    'letta_client',
    'livekit.agents',
    'llama_cpp',
    'lmql',
    'magentic',
    'marvin',
    'mcp_agent',
    'mcp_use',
    'metagpt',
    'mirascope',
    'openai_codex_sdk',
    'outlines',
    'perplexity',
    'phi.agent',
    'pipecat',
    'portkey_ai',
    'praisonaiagents',
    'qianfan',
    'qwen_agent',
    'replicate',
    'rigging',
    'scrapegraphai',
    'sglang',
    'simpleaichat',
    'stagehand',
    'strands',
    'swarm',
    'swarms',
    'upsonic',
    'vertexai',
    'writerai',
    'zai',
    'zhipuai',
  ]),
}

/** Words in the name of a package by which it says that it calls models. */
const SOUNDS = new Set(['llm', 'llms', 'openai', 'chatgpt', 'anthropic'])
/** Words by which it says that it does something else: shows, counts, tests, traces, describes, or makes models for an SDK that is known. */
const OTHERWISE = new Set([
  'ai', 'cli', 'config', 'cost', 'costs', 'encoder', 'eslint', 'eval', 'evals', 'fake', 'fetch', 'icons', 'info', 'instrumentation', 'instrumentations', 'json', 'langchain', 'markdown', 'mcp', 'mock', 'mocks',
  'openapi', 'openinference', 'opentelemetry', 'otel', 'parser', 'plugin', 'pricing', 'prompt', 'prompts', 'provider', 'react', 'schema', 'schemas', 'specs', 'swagger', 'telemetry', 'test', 'testing', 'tests',
  'tiktoken', 'token', 'tokenizer', 'tokens', 'tool', 'tools', 'tracing', 'txt', 'types', 'ui', 'util', 'utils', 'vite', 'vue', 'zod',
])

/**
 * The SDK without rows that a module is known to be of: a package, or the module of Python that holds it.
 * `names` are the module's own name and those above it, the longest first.
 */
export function knownWithoutRows(language: Language, names: readonly string[]): string | undefined {
  return names.find((name) => known[language].has(name))
}

/** Whether the name of a package says that it calls models, and nothing else. */
export function soundsLikeSdk(packageName: string): boolean {
  const words = packageName.toLowerCase().split(/[^a-z0-9]+/u)
  return words.some((word) => SOUNDS.has(word)) && !words.some((word) => OTHERWISE.has(word))
}

/** The list, to be looked through. */
export function allKnownWithoutRows(language: Language): readonly string[] {
  return [...known[language]]
}
