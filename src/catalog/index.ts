import { ag2 } from './ag2.js'
import { agentSquad } from './agent-squad.js'
import { agno } from './agno.js'
import { ai } from './ai.js'
import { anthropic } from './anthropic.js'
import { autogenAgentchat } from './autogen-agentchat.js'
import { autogenNames } from './autogen-names.js'
import { autogen } from './autogen.js'
import { azureAiInference } from './azure-ai-inference.js'
import { bedrock } from './bedrock.js'
import { beeai } from './beeai.js'
import { claudeAgentSdkPython } from './claude-agent-sdk-python.js'
import { claudeAgentSdk } from './claude-agent-sdk.js'
import { codexSdk } from './codex-sdk.js'
import { cohere } from './cohere.js'
import { copilotSdk } from './copilot-sdk.js'
import { crewai } from './crewai.js'
import { deepagents } from './deepagents.js'
import { dspy } from './dspy.js'
import { ecmascript } from './ecmascript.js'
import { fanOuts } from './fan-outs.js'
import { genkit } from './genkit.js'
import { googleAdkPython } from './google-adk-python.js'
import { googleAdk } from './google-adk.js'
import { googleGenai } from './google-genai.js'
import { groq } from './groq.js'
import { huggingface } from './huggingface.js'
import { inngestAgentKit } from './inngest-agent-kit.js'
import { kaibanjs } from './kaibanjs.js'
import { langchainPython } from './langchain-python.js'
import { langchain } from './langchain.js'
import { langgraphPython } from './langgraph-python.js'
import { limiters } from './limiters.js'
import { llamaIndexPython } from './llama-index-python.js'
import { llamaindex } from './llamaindex.js'
import { loggers } from './loggers.js'
import { mastra } from './mastra.js'
import { microsoftAgents } from './microsoft-agents.js'
import { mistralai } from './mistralai.js'
import { node } from './node.js'
import { ollama } from './ollama.js'
import { openaiAgents } from './openai-agents.js'
import { openai } from './openai.js'
import { openrouter } from './openrouter.js'
import { parsers } from './parsers.js'
import { pauses } from './pauses.js'
import { providerKeys } from './provider-keys.js'
import { pydanticAi } from './pydantic-ai.js'
import { pythonAdapters } from './python-adapters.js'
import { pythonClients } from './python-clients.js'
import { pythonConcurrency } from './python-concurrency.js'
import { pythonLanguage } from './python-language.js'
import { pythonProviders } from './python-providers.js'
import { pythonRetriers } from './python-retriers.js'
import { questions } from './questions.js'
import { models } from './reasoning.js'
import { replicate } from './replicate.js'
import { requests } from './requests.js'
import { retriers } from './retriers.js'
import type { Sdk } from './sdk.js'
import { smolagents } from './smolagents.js'
import { strands } from './strands.js'
import { tanstackAi } from './tanstack-ai.js'
import { testDoubles } from './test-doubles.js'
import { together } from './together.js'
import { toolkits } from './toolkits.js'
import { tracing } from './tracing.js'
import { voltagent } from './voltagent.js'
import { xsai } from './xsai.js'

/** Every library the analysis knows, by the names of their files; no two claim the same call of a package. */
export const catalog: readonly Sdk[] = [
  ag2,
  agentSquad,
  agno,
  ai,
  ...anthropic,
  autogenAgentchat,
  autogenNames,
  autogen,
  azureAiInference,
  bedrock,
  beeai,
  ...claudeAgentSdkPython,
  claudeAgentSdk,
  codexSdk,
  cohere,
  copilotSdk,
  crewai,
  deepagents,
  dspy,
  ecmascript,
  ...fanOuts,
  genkit,
  googleAdkPython,
  googleAdk,
  ...googleGenai,
  groq,
  huggingface,
  inngestAgentKit,
  kaibanjs,
  langchainPython,
  langchain,
  langgraphPython,
  ...limiters,
  llamaIndexPython,
  llamaindex,
  ...loggers,
  mastra,
  ...microsoftAgents,
  mistralai,
  ...node,
  ollama,
  ...openaiAgents,
  ...openai,
  ...openrouter,
  ...parsers,
  pauses,
  providerKeys,
  pydanticAi,
  ...pythonAdapters,
  ...pythonClients,
  ...pythonConcurrency,
  ...pythonLanguage,
  ...pythonProviders,
  ...pythonRetriers,
  ...questions,
  ...models,
  replicate,
  ...requests,
  ...retriers,
  smolagents,
  strands,
  tanstackAi,
  ...testDoubles,
  together,
  ...toolkits,
  ...tracing,
  voltagent,
  xsai,
]
