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
  'initiate_chats()': ['initiate_chats', { kinds: ['huge'] }],
  'a_initiate_chats()': ['a_initiate_chats', { kinds: ['huge'] }],
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
/** Above the requests that most of them stop at by themselves. */
const CAP_OF_FRAMEWORKS = 60
const others = { environment: 'others', behaviour: { model: 'tool-call' }, cap: CAP_OF_FRAMEWORKS } as const
const google = { environment: 'google', library: 'google-adk', file: 'google_agents', behaviour: { model: 'tool-call' } } as const

/** The four ways to run what can be invoked, by the beginning of their functions' names. */
const invoked = (path: string, name: string, rest: Rest = {}): Functions => Object.fromEntries(
  ['invoke', 'ainvoke', 'stream', 'astream'].map((each) => [`${path}.${each}()`, [name === '' ? each : `${name}_${each}`, rest]]),
)
const langgraph = { file: 'langgraph', behaviour: { model: 'tool-call' } } as const
const graphs = { ...langgraph, library: 'langgraph' } as const
const langchain = { ...langgraph, library: 'langchain' } as const
/** In rounds of three: an agent that has too few steps left for a tool to be used says that it needs more. */
const inRounds = (steps: number): number => (steps % 3 === 0 ? steps - 1 : steps)
/** Without those that let the default stand: it is further away than is looked. */
const few: Rest = { kinds: ['zero', 'negative', 'NaN', 'Infinity', 'fraction', 'text', 'huge'] }
/** Once by each default it is counted to its end. */
const whole: Rest = { cap: 10_050, kinds: ['zero', 'negative', 'fraction', 'text'] }
const ofGraphs = (rest: Rest): Functions => ({ ...invoked('StateGraph().compile()', 'graph', rest), ...invoked('create_react_agent()', 'react', { ...rest, requests: inRounds }) })
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
    'Agent().run_stream_sync()': ['pydantic_run_stream_sync'],
    'Agent().run_stream_events()': ['pydantic_run_stream_events'],
  }),
  ...driversOf({ ...frameworks, library: 'smolagents', cap: CAP_OF_FRAMEWORKS }, { 'CodeAgent().run()': ['smol_run', { requests: (steps) => steps + 1 }] }),
  ...driversOf({ ...frameworks, library: 'ag2' }, { 'Agent().ask()': ['ag2_ask'], 'Agent().run()': ['ag2_run'] }),
  ...driversOf({ ...agents, environment: 'older' }, { 'Runner.run()': ['run'], 'Runner.run_sync()': ['run_sync'], 'Runner.run_streamed()': ['run_streamed'] }),
  ...driversOf({ ...graphs, environment: 'frameworks' }, { ...ofGraphs(few), 'StateGraph().compile().invoke()': ['graph_invoke', whole] }),
  ...driversOf({ ...graphs, environment: 'older' }, { ...ofGraphs(few), 'StateGraph().compile().invoke()': ['graph_invoke', whole] }),
  ...driversOf({ ...graphs, environment: 'oldest' }, ofGraphs({})),
  ...driversOf({ ...langchain, environment: 'frameworks' }, invoked('create_agent()', 'agent', few)),
  ...driversOf({ ...langchain, environment: 'older' }, invoked('create_agent()', 'agent', few)),
  ...driversOf({ ...langchain, environment: 'frameworks', file: 'agent_executor' }, invoked('AgentExecutor()', '')),
  ...driversOf({ ...others, library: 'llama-index', file: 'llama_index' }, { 'FunctionAgent().run()': ['run'] }),
  // The answer is one more request.
  ...driversOf({ ...others, library: 'agent-framework', file: 'microsoft_agents' }, { 'Agent().run()': ['run', { requests: (calls) => calls + 1 }] }),
  ...driversOf({ ...others, library: 'dspy', file: 'dspy_modules' }, { 'ReAct()()': ['react', { requests: (iterations) => iterations + 1 }] }),
  ...driversOf({ ...others, environment: 'crewai', library: 'crewai', file: 'crews' }, {
    'Agent().kickoff()': ['kickoff', { requests: (iterations) => iterations + 1 }],
    'Agent().kickoff_async()': ['kickoff_async', { requests: (iterations) => iterations + 1 }],
  }),
  ...driversOf({ ...others, library: 'google-genai', file: 'google_genai' }, {
    'Client().models.generate_content()': ['generate_content'],
    'Client().models.generate_content_stream()': ['generate_content_stream'],
  }),
  ...driversOf(google, { 'Runner().run()': ['run'], 'Runner().run_async()': ['run_async'], 'LoopAgent()': ['loop_agent', { behaviour: words }] }),
  ...driversOf({ ...retriers, library: 'tenacity' }, { 'retry()': ['tenacity_bare'], 'retry()()': ['tenacity_retry'] }),
  ...driversOf({ ...retriers, library: 'backoff' }, { 'on_exception()()': ['backoff_on_exception'] }),
]
