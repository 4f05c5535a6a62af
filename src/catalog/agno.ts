import type { AgentRunRow, InstanceRow, Sdk } from './sdk.js'

/**
 * Nothing that it is told counts its turns. Above `tool_call_limit` the model gets an error in place of each result, and
 * is asked again: five calls of tools allowed, and a model that always calls one, were asked without an end.
 */
const run = {
  kind: 'agent-run',
  boundedBy: [
    { at: 'receiver', option: 'tool_call_limit', never: ['null', 'huge'], soft: true },
    // What stands round each call of a tool may stop the run.
    { at: 'receiver', option: 'tool_hooks', never: ['null', 'empty'] },
  ],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'model calls',
  repeatsWith: { at: 'receiver', option: 'tools' },
  model: { at: 'receiver', option: 'model' },
  evidence: 'read',
} satisfies AgentRunRow
/** Handing on to a member is a tool that each team has. */
const { repeatsWith: _, ...teamRun } = run

const made = { kind: 'agent', options: 'keyword', evidence: 'read' } satisfies InstanceRow

const agentShown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from agno.agent import Agent
      agent = Agent(model=model, tools=[look_up])
      answer = agent.${call}`,
  },
})
const teamShown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from agno.team import Team
      team = Team(members=[clerk, writer], model=model)
      answer = team.${call}`,
  },
})

export const agno = {
  name: 'agno',
  packages: ['agno', 'agno.*'],
  distributions: ['agno'],
  language: 'python',
  aliases: { agent: '*', team: '*', workflow: '*' },
  calls: {
    'Agent()': made,
    'Agent().run()': { ...run, ...agentShown('run("Hello")') },
    'Agent().arun()': { ...run, ...agentShown('arun("Hello")') },
    'Agent().print_response()': { ...run, ...agentShown('print_response("Hello")') },
    'Agent().aprint_response()': { ...run, ...agentShown('aprint_response("Hello")') },
    'Team()': made,
    'Team().run()': { ...teamRun, ...teamShown('run("Hello")') },
    'Team().arun()': { ...teamRun, ...teamShown('arun("Hello")') },
    'Team().print_response()': { ...teamRun, ...teamShown('print_response("Hello")') },
    'Team().aprint_response()': { ...teamRun, ...teamShown('aprint_response("Hello")') },
    /** Its steps are the program's own. */
    'Workflow().run()': 'group-chat',
    'Workflow().arun()': 'group-chat',
  },
  checked: { python: '3.1.10' },
} satisfies Sdk
