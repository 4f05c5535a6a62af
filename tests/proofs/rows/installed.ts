import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { satisfies } from 'semver'
import { agents } from '../../../src/catalog/langchain-agents.js'
import type { Meaning, Path, Row, Sdk } from '../../../src/catalog/sdk.js'
import { packagesOf as packagesIn, type Environment } from '../python/environments.js'

const modules = fileURLToPath(new URL('../node_modules', import.meta.url))

/** The version of a package that is installed for the proofs. */
export function versionOf(packageName: string): string | undefined {
  const path = `${modules}/${packageName}/package.json`
  if (!existsSync(path)) return undefined
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version
}

/** `@scope/name/deep` is in the package `@scope/name`. */
export function packageOf(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/')
}

/** The packages of a library that are pinned here; what comes along with them says nothing of the versions that the catalog states. */
export function packagesOf(sdk: Sdk): readonly string[] {
  return [...new Set(sdk.packages.filter((each) => !each.endsWith('/*')).map(packageOf))].filter((name) => pinned.has(name))
}

const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as Readonly<Record<'dependencies' | 'devDependencies', object>>
const pinned = new Set(Object.keys({ ...dependencies, ...devDependencies }))

/** The version of a library that a row is run with. */
export function versionFor(sdk: Sdk, environment?: Environment): string | undefined {
  if (environment === undefined) return packagesOf(sdk).map(versionOf)[0]
  const packages = packagesIn(environment)
  return (DISTRIBUTIONS[sdk.name] ?? [sdk.name]).map((name) => packages[name]).find((version) => version !== undefined)
}

/** What is to be installed for a library of Python that is not called so: AutoGen changed its name, and changed it back. */
const DISTRIBUTIONS: Readonly<Record<string, readonly string[]>> = { AutoGen: ['autogen', 'autogen-agentchat'], 'pydantic-ai': ['pydantic-ai-slim'] }

/** The rows of a path that hold for a version; bare kinds say nothing that could be wrong. */
export function rowsThatHold(meaning: Meaning, version: string | undefined): readonly Row[] {
  if (typeof meaning === 'string') return []
  const rows = Array.isArray(meaning) ? (meaning as readonly Row[]) : [meaning as Row]
  return rows.filter(({ versions }) => versions === undefined || (version !== undefined && satisfies(version, versions)))
}

/** The file of the catalog that a library, or one path of it, is described in. */
export function catalogFileOf({ name }: Pick<Sdk, 'name'>, path?: Path): string {
  if (name === 'langchain' && path !== undefined) return `src/catalog/langchain-${path in agents.calls ? 'agents' : 'models'}.ts`
  return `src/catalog/${FILES[name] ?? name}.ts`
}

const FILES: Readonly<Record<string, string>> = {
  '@google/genai': 'google-genai',
  '@google/generative-ai': 'google-genai',
  '@google/adk': 'google-adk',
  '@mistralai/mistralai': 'mistralai',
  'cohere-ai': 'cohere',
  'groq-sdk': 'groq',
  'together-ai': 'together',
  '@aws-sdk/client-bedrock-runtime': 'bedrock',
  '@azure-rest/ai-inference': 'azure-ai-inference',
  '@huggingface/inference': 'huggingface',
  '@mastra/core': 'mastra',
  '@inngest/agent-kit': 'inngest-agent-kit',
  '@strands-agents/sdk': 'strands',
  '@tanstack/ai': 'tanstack-ai',
  '@openrouter/agent': 'openrouter',
  '@openrouter/sdk': 'openrouter',
  '@voltagent/core': 'voltagent',
  'beeai-framework': 'beeai',
  '@openai/codex-sdk': 'codex-sdk',
  '@github/copilot-sdk': 'copilot-sdk',
  'langgraph': 'langgraph-python',
  'llama-index': 'llama-index-python',
  'google-adk': 'google-adk-python',
  'agent-framework': 'microsoft-agents',
  'semantic-kernel': 'microsoft-agents',
  'litellm': 'python-adapters',
  'instructor': 'python-adapters',
  'groq': 'python-providers',
  'together': 'python-providers',
  'mistralai': 'python-providers',
  'cohere': 'python-providers',
  'huggingface-hub': 'python-providers',
  'boto3': 'python-providers',
  'google-genai': 'python-providers',
  'aiolimiter': 'python-concurrency',
  'anyio': 'python-concurrency',
  '@openai/agents': 'openai-agents',
  'ECMAScript': 'ecmascript',
  'langsmith': 'tracing',
  'AutoGen': 'autogen',
  'asyncio': 'python-concurrency',
  'tenacity': 'python-retriers',
  'backoff': 'python-retriers',
  '@anthropic-ai/sdk': 'anthropic',
  '@anthropic-ai/claude-agent-sdk': 'claude-agent-sdk',
  'AutoGen-style chat': 'autogen-names',
  'p-limit': 'limiters',
  'p-queue': 'limiters',
  'bottleneck': 'limiters',
  'async-sema': 'limiters',
  'async-mutex': 'limiters',
  'p-map': 'fan-outs',
  'p-all': 'fan-outs',
  'p-settle': 'fan-outs',
  '@supercharge/promise-pool': 'fan-outs',
  'p-retry': 'retriers',
  'async-retry': 'retriers',
  'promise-retry': 'retriers',
  'exponential-backoff': 'retriers',
  '@lifeomic/attempt': 'retriers',
  'ts-retry-promise': 'retriers',
  'async': 'toolkits',
  'es-toolkit': 'toolkits',
  'radash': 'toolkits',
  'cockatiel': 'toolkits',
}
