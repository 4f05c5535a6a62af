import type { PythonDriver } from '../rows/driver.js'
import type { Behaviour } from '../provider/behaviour.js'

type Rest = Partial<Omit<PythonDriver, 'path'>>
type Functions = Readonly<Record<string, readonly [name: string, rest?: Rest]>>

function driversOf(base: Omit<PythonDriver, 'path' | 'function'>, functions: Functions): readonly PythonDriver[] {
  return Object.entries(functions).map(([path, [name, rest]]) => ({ ...base, path, function: name, ...rest }))
}

const words = { model: 'text' } as const
const refusals: Omit<Behaviour, 'cap'> = { model: 'text', refuses: { status: 429 } }

/** Above the hundred replies that AutoGen stops at by itself. */
const autogen = { library: 'AutoGen', file: 'autogen', behaviour: words, cap: 150 } as const
/** The message that opens a group chat is its first round. */
const opened = (rounds: number): number => rounds - 1

/** What is not looked at leaves a hundred replies each time; other chats look as `initiate_chat` does. */
const some: Rest = { kinds: ['null', 'zero', 'text', 'huge'] }

const chats: Functions = {
  'initiate_chat()': ['initiate_chat'],
  'a_initiate_chat()': ['a_initiate_chat', some],
  'GroupChat()': ['group_chat', { requests: opened }],
}
const runs: Functions = {
  'run()': ['run', some],
  'a_run()': ['a_run', some],
  'initiate_group_chat()': ['initiate_group_chat', { requests: opened }],
  'a_initiate_group_chat()': ['a_initiate_group_chat', { requests: opened }],
  'run_group_chat()': ['run_group_chat', { requests: opened }],
  'a_run_group_chat()': ['a_run_group_chat', { requests: opened }],
}

const agentchat = { library: 'autogen-agentchat', environment: 'current', file: 'agentchat', behaviour: words } as const
const agents = { library: 'openai-agents', environment: 'current', file: 'openai_agents', behaviour: { model: 'tool-call' } } as const
const frameworks = { environment: 'frameworks', file: 'frameworks', behaviour: { model: 'tool-call' } } as const
/** Above the requests that each of them stops at by itself. */
const CAP_OF_FRAMEWORKS = 60
const messages = { library: 'anthropic', environment: 'current', file: 'anthropic_messages', behaviour: { model: 'tool-call' } } as const
/** The turns of the outer agent, which uses the inner in each. */
const OUTER = 2

const retriers = { environment: 'current', file: 'retriers', behaviour: refusals } as const

export const pythonDrivers: readonly PythonDriver[] = [
  ...driversOf({ ...autogen, environment: 'classic' }, chats),
  ...driversOf({ ...autogen, environment: 'ag2' }, { ...chats, ...runs }),
  ...driversOf(agentchat, {
    'RoundRobinGroupChat()': ['round_robin'],
    'Swarm()': ['swarm'],
    'SelectorGroupChat()': ['selector'],
    // The task is a message, too.
    'MaxMessageTermination()': ['max_message', { requests: (messages) => messages - 1 }],
    'TextMentionTermination()': ['text_mention'],
    'StopMessageTermination()': ['stop_message'],
    'HandoffTermination()': ['handoff'],
  }),
  ...driversOf(agents, {
    'Runner.run()': ['run'],
    'Runner.run_sync()': ['run_sync'],
    'Runner.run_streamed()': ['run_streamed'],
    'Agent().as_tool()': ['as_tool', { requests: (turns) => OUTER * turns + OUTER, cap: 50 }],
  }),
  ...driversOf(messages, { 'Anthropic().messages.tool_runner()': ['tool_runner'] }),
  ...driversOf({ ...frameworks, library: 'pydantic-ai', cap: CAP_OF_FRAMEWORKS }, {
    'Agent().run()': ['pydantic_run'],
    'Agent().run_sync()': ['pydantic_run_sync'],
    'Agent().run_stream()': ['pydantic_run_stream'],
  }),
  ...driversOf({ ...frameworks, library: 'smolagents', cap: CAP_OF_FRAMEWORKS }, { 'CodeAgent().run()': ['smol_run', { requests: (steps) => steps + 1 }] }),
  ...driversOf({ ...frameworks, library: 'ag2' }, { 'Agent().ask()': ['ag2_ask'], 'Agent().run()': ['ag2_run'] }),
  ...driversOf({ ...retriers, library: 'tenacity' }, { 'retry()': ['tenacity_bare'], 'retry()()': ['tenacity_retry'] }),
  ...driversOf({ ...retriers, library: 'backoff' }, { 'on_exception()()': ['backoff_on_exception'] }),
]
