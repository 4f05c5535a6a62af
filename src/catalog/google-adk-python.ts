import type { AgentRunRow, GroupChatRow, Sdk } from './sdk.js'

const run = {
  kind: 'agent-run',
  limit: {
    at: 'keyword run_config', option: 'max_llm_calls', never: ['zero', 'negative', 'huge'],
    write: { code: 'RunConfig(max_llm_calls=$n)', imports: [{ module: 'google.adk.agents.run_config', name: 'RunConfig', as: 'RunConfig' }] },
  },
  absent: { ends: 'sdk', after: 500, report: 'strict' },
  unit: 'model calls',
  atLimit: 'raises `LlmCallsLimitExceededError`',
  evidence: 'run',
} satisfies AgentRunRow

/** Waited for, it takes a signal, too. */
const awaitedRun = { ...run, boundedBy: [{ at: 'keyword', option: 'abort_signal', never: ['null'], decider: 'event' }] } satisfies AgentRunRow

/** A member of the program's own, or a callback, may end it; so may what is nested. */
const members = { at: 'keyword sub_agents', kind: 'agent', option: 'before_agent_callback', also: ['after_agent_callback', 'before_model_callback', 'after_model_callback', 'before_tool_callback', 'after_tool_callback', 'sub_agents'] } as const

const looping = {
  kind: 'group-chat',
  limit: { at: 'keyword', option: 'max_iterations', never: ['null', 'huge'] },
  boundedBy: [members],
  absent: { ends: 'sdk', after: 500, unit: 'model calls in a run', report: 'strict' },
  unit: 'iterations',
  atLimit: 'ends without an error',
  evidence: 'run',
} satisfies GroupChatRow

const shown = (code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from google.adk.agents import LlmAgent, LoopAgent
      from google.adk.runners import InMemoryRunner
      writer = LlmAgent(name="writer", model="gemini-2.5-flash")
      result = ${code}`,
  },
})

export const googleAdkPython = {
  name: 'google-adk',
  packages: ['google.adk', 'google.adk.*'],
  language: 'python',
  aliases: { agents: '*', runners: '*', 'Agent()': 'LlmAgent()', 'SequentialAgent()': 'LlmAgent()', 'ParallelAgent()': 'LlmAgent()', 'InMemoryRunner()': 'Runner()' },
  calls: {
    'LlmAgent()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'Runner()': { kind: 'client', options: 'keyword', evidence: 'read' },
    'RunConfig()': { kind: 'settings', options: 'keyword', defaults: { max_llm_calls: 500 }, evidence: 'read' },
    'Runner().run()': { ...run, ...shown('InMemoryRunner(agent=writer).run(user_id="me", session_id="today", new_message=message)') },
    'Runner().run_async()': { ...awaitedRun, ...shown('InMemoryRunner(agent=writer).run_async(user_id="me", session_id="today", new_message=message)') },
    'LoopAgent()': { ...looping, ...shown('LoopAgent(name="team", sub_agents=[writer])') },
  },
  checked: { python: '2.13.0' },
} satisfies Sdk
