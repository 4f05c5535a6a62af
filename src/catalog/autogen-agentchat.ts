import type { AgentRunRow, Alternative, ConditionRow, GroupChatRow, Sdk } from './sdk.js'

const members = ['arg 0', 'keyword participants'] as const

/** A person among the members is asked whenever it is their turn. */
const human = { at: members, kind: 'agent', option: 'human_input_mode', is: ['ALWAYS'], decider: 'human' } satisfies Alternative
const conditions = (where: Alternative['at']): Alternative => ({ at: where, option: 'termination_condition', conditions: true, soft: true })

const example = (team: string, more = ''): { readonly python: string } => ({
  python: `
      from autogen_agentchat.agents import AssistantAgent
      from autogen_agentchat.teams import ${team}
      def team(model_client):
          return ${team}([AssistantAgent("writer", model_client=model_client)]${more})`,
})

const team = {
  kind: 'group-chat',
  limit: { at: 'keyword', option: 'max_turns', never: ['null', 'NaN', 'Infinity', 'huge'] },
  boundedBy: [conditions('keyword'), human],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'turns',
  members: { at: members },
  atLimit: 'ends with the last message',
  model: { at: members, option: 'model_client' },
  evidence: 'run',
} satisfies GroupChatRow

/** What its orchestrator asks between turns is nowhere limited. */
const { members: _, ...ofOrchestrator } = team

/** Before 0.7 the condition and the limit might stand without their names. */
const positional = { ...team, limit: { ...team.limit, position: 2 }, boundedBy: [conditions('keyword'), { at: 'arg 1', conditions: true, soft: true }, human] } satisfies GroupChatRow

/** It goes on until the team's own end. */
const run = {
  kind: 'agent-run',
  boundedBy: [{ at: 'receiver', kind: 'group-chat' }],
  absent: { ends: 'sdk' },
  unit: 'chats',
  evidence: 'read',
} satisfies AgentRunRow

const running = (team: string): Readonly<Record<string, AgentRunRow>> =>
  Object.fromEntries(['run', 'run_stream'].map((method) => [
    `${team}().${method}()`,
    {
      ...run,
      example: {
        python: `
      from autogen_agentchat.teams import ${team}
      def chat(team: ${team}):
          answer = team.${method}(task="Hello")`,
      },
    },
  ]))

const number = (option: string): ConditionRow => ({ kind: 'condition', limit: { at: 'keyword', option, position: 0, never: ['NaN', 'Infinity', 'huge'] }, ends: 'code', evidence: 'read' })
const soft = { kind: 'condition', ends: 'model', evidence: 'read' } satisfies ConditionRow
const seenSoft = { ...soft, evidence: 'run' } satisfies ConditionRow

export const autogenAgentchat = {
  name: 'autogen-agentchat',
  packages: ['autogen_agentchat', 'autogen_agentchat.*', 'autogen_ext.teams.magentic_one', 'autogen_ext.models.replay'],
  language: 'python',
  aliases: { agents: '*', teams: '*', conditions: '*' },
  calls: {
    'AssistantAgent()': {
      kind: 'agent', options: 'keyword', parameters: ['name', 'model_client'], evidence: 'read',
      callsPerTurn: {
        absent: 1, limit: { at: 'keyword', option: 'max_tool_iterations' }, tools: { at: 'keyword', option: 'tools', also: ['workbench'] },
        more: [{ at: 'keyword', option: 'reflect_on_tool_use' }, { at: 'keyword', option: 'output_content_type' }],
      },
    },
    'CodeExecutorAgent()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'SocietyOfMindAgent()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'UserProxyAgent()': { kind: 'agent', options: 'keyword', defaults: { human_input_mode: 'ALWAYS' }, callsPerTurn: { absent: 0 }, evidence: 'read' },

    'RoundRobinGroupChat()': { ...positional, example: example('RoundRobinGroupChat') },
    'Swarm()': { ...positional, example: example('Swarm') },
    'SelectorGroupChat()': { ...team, picking: { absent: 3, limit: { at: 'keyword', option: 'max_selector_attempts' } }, example: example('SelectorGroupChat', ', model_client=model_client') },
    'MagenticOneGroupChat()': {
      ...ofOrchestrator,
      boundedBy: [human],
      absent: { ends: 'sdk', after: 20, report: 'strict' },
      evidence: 'read',
      example: example('MagenticOneGroupChat', ', model_client=model_client'),
    },

    ...running('RoundRobinGroupChat'),
    ...running('Swarm'),
    ...running('SelectorGroupChat'),
    ...running('MagenticOneGroupChat'),

    'ReplayChatCompletionClient()': 'mock',

    'MaxMessageTermination()': { ...number('max_messages'), evidence: 'run' },
    'TimeoutTermination()': number('timeout_seconds'),
    'TokenUsageTermination()': { kind: 'condition', limit: { at: 'keyword', option: 'max_total_token', also: ['max_prompt_token', 'max_completion_token'], position: 0 }, ends: 'code', evidence: 'read' },
    'TextMentionTermination()': seenSoft,
    'StopMessageTermination()': seenSoft,
    'TextMessageTermination()': soft,
    'HandoffTermination()': seenSoft,
    'SourceMatchTermination()': soft,
    'FunctionCallTermination()': soft,
  },
  checked: { python: '0.7.5' },
} satisfies Sdk
