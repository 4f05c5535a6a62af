import { catalog } from '../../../src/catalog/index.js'
import { environments } from '../python/environments.js'
import { catalogFileOf, rowsThatHold, versionFor } from './installed.js'
import { allDrivers, languageOf } from './measure.js'

/** More than a run can wait for. */
const FAR = 'its own limit is some 10,000 steps away'
const NOT_PINNED = 'its package is in no pinned environment yet: the row is read from its source'

/** Rows whose API cannot be run, by library and path. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'openai DecisionsToolRunner().run()': 'its protocol is one that the provider does not speak',
  'deepagents createDeepAgent().invoke()': 'its own limit is 10,000 steps away',
  'deepagents createDeepAgent().stream()': 'its own limit is 10,000 steps away',
  'llamaindex ReActAgent().chat()': 'it reads its steps from text of a form that the provider does not write',
  '@mastra/core Agent().network()': 'it needs a store of memories, and is told to stop by text of a form that the provider does not write',
  '@tanstack/ai chat()': 'the packages that bring its models are not installed here',
  'agent-squad BedrockLLMAgent().processRequest()': 'its protocol is one that the provider does not speak',
  'AutoGen-style chat GroupChat()': 'no package owns the name; the port of docs/examples is run by the fixes',
  'AutoGen initiate_chats()': 'each of its chats is one of `initiate_chat()`',
  'AutoGen a_initiate_chats()': 'each of its chats is one of `a_initiate_chat()`',
  'autogen-agentchat MagenticOneGroupChat()': 'its orchestrator asks for a ledger in JSON, which the provider does not write',
  'langgraph StateGraph().compile().invoke()': FAR,
  'langgraph create_react_agent().invoke()': FAR,
  'langchain create_agent().invoke()': FAR,
  'langchain AgentExecutor().invoke()': NOT_PINNED,
  'langgraph StateGraph().compile().ainvoke()': FAR,
  'langgraph create_react_agent().ainvoke()': FAR,
  'langchain create_agent().ainvoke()': FAR,
  'langchain AgentExecutor().ainvoke()': NOT_PINNED,
  'langgraph StateGraph().compile().stream()': FAR,
  'langgraph create_react_agent().stream()': FAR,
  'langchain create_agent().stream()': FAR,
  'langchain AgentExecutor().stream()': NOT_PINNED,
  'langgraph StateGraph().compile().astream()': FAR,
  'langgraph create_react_agent().astream()': FAR,
  'langchain create_agent().astream()': FAR,
  'langchain AgentExecutor().astream()': NOT_PINNED,
  'pydantic-ai Agent().run_stream_sync()': 'it is `run_stream()` in a thread',
  'pydantic-ai Agent().run_stream_events()': 'it is `run()` that tells of its events',
  'google-genai Client().models.generate_content()': NOT_PINNED,
  'google-genai Client().models.generate_content_stream()': NOT_PINNED,
  'dspy ReAct()()': NOT_PINNED,
  'dspy CodeAct()()': NOT_PINNED,
  'llama-index FunctionAgent().run()': NOT_PINNED,
  'crewai Agent().kickoff()': NOT_PINNED,
  'crewai Agent().kickoff_async()': NOT_PINNED,
  'google-adk Runner().run()': NOT_PINNED,
  'google-adk Runner().run_async()': NOT_PINNED,
  'google-adk LoopAgent()': NOT_PINNED,
  'agent-framework Agent().run()': NOT_PINNED,
  'agent-framework GroupChatBuilder().build()': NOT_PINNED,
  'semantic-kernel RoundRobinGroupChatManager()': NOT_PINNED,
  'semantic-kernel StandardMagenticManager()': NOT_PINNED,
}

/** Rows of runs and group chats that are neither run nor excused, each with its file. */
export function forgottenRows(): readonly string[] {
  return catalog.flatMap((sdk) => {
    const language = sdk.language ?? 'javascript'
    const versions = language === 'python' ? environments.map((environment) => versionFor(sdk, environment)) : [versionFor(sdk)]
    const run = allDrivers.filter((driver) => driver.library === sdk.name && languageOf(driver) === language)
    return Object.entries({ ...sdk.calls, ...(language === 'python' ? sdk.methods : {}) }).flatMap(([path, meaning]) => {
      const repeats = versions.some((version) => rowsThatHold(meaning, version).some(({ kind }) => kind === 'agent-run' || kind === 'group-chat'))
      const isRun = run.some((driver) => driver.path === path)
      return repeats && !isRun && NOT_RUN[`${sdk.name} ${path}`] === undefined ? [`${catalogFileOf(sdk, path)}: nothing runs ${path}`] : []
    })
  })
}
