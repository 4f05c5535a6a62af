import { catalog } from '../../../src/catalog/index.js'
import { environments } from '../python/environments.js'
import { catalogFileOf, rowsThatHold, versionFor } from './installed.js'
import { allDrivers, languageOf } from './measure.js'

const BESIDE_OTHERS = 'it wants another version of `langsmith` than the packages that are pinned'
const RUN_BY_MAKER = 'the row of the team that it runs is run'
const LEDGER = 'its orchestrator asks for a ledger in JSON, which the provider does not write'
const NOT_PINNED = 'its package is in no pinned environment yet: the row is read from its source'

/** Rows whose API cannot be run, by library and path. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  'openai DecisionsToolRunner().run()': 'its protocol is one that the provider does not speak',
  'deepagents createDeepAgent().invoke()': BESIDE_OTHERS,
  'deepagents createDeepAgent().stream()': BESIDE_OTHERS,
  '@voltagent/core Agent().generateText()': NOT_PINNED,
  '@voltagent/core Agent().streamText()': NOT_PINNED,
  'beeai-framework RequirementAgent().run()': NOT_PINNED,
  'beeai-framework ToolCallingAgent().run()': NOT_PINNED,
  '@openai/codex-sdk Codex().startThread().run()': NOT_PINNED,
  '@openai/codex-sdk Codex().startThread().runStreamed()': NOT_PINNED,
  '@github/copilot-sdk CopilotClient().createSession().sendAndWait()': NOT_PINNED,
  'llamaindex ReActAgent().chat()': 'it reads its steps from text of a form that the provider does not write',
  '@mastra/core Agent().network()': 'it needs a store of memories, and is told to stop by text of a form that the provider does not write',
  '@tanstack/ai chat()': 'the packages that bring its models are not installed here',
  'agent-squad BedrockLLMAgent().processRequest()': 'its protocol is one that the provider does not speak',
  'AutoGen-style chat GroupChat()': 'no package owns the name; the port of docs/examples is run by the fixes',
  ...Object.fromEntries(['RoundRobinGroupChat', 'SelectorGroupChat', 'Swarm'].flatMap((team) => ['run', 'run_stream'].map((method) => [`autogen-agentchat ${team}().${method}()`, RUN_BY_MAKER]))),
  'autogen-agentchat MagenticOneGroupChat()': LEDGER,
  'autogen-agentchat MagenticOneGroupChat().run()': LEDGER,
  'autogen-agentchat MagenticOneGroupChat().run_stream()': LEDGER,
  'claude_agent_sdk query()': NOT_PINNED,
  'claude_code_sdk query()': NOT_PINNED,
  'google-generativeai GenerativeModel().start_chat().send_message()': NOT_PINNED,
  'dspy CodeAct()()': 'what it runs needs a sandbox of its own',
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
