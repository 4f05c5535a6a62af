import type { AgentRunRow, Alternative, Ignored, OutputLimit, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** A run that goes on from a state counts on from its turns, under its limit. */
const resumed = {
  at: 'arg 1',
  from: ['run().state', 'Runner().run().state', 'RunState()', 'RunState.fromString()', 'RunState.fromStringWithContext()'],
  decider: 'sdk',
} satisfies Alternative

const turns = { at: 'arg 2', option: 'maxTurns' } as const
const turnsOfMaker = { at: 'arg 0', option: 'maxTurns', why: 'misplaced', instead: { ...turns, call: 'run' } } satisfies Ignored
const tokens = { at: 'arg 0', option: 'modelSettings.maxTokens' } as const

const run = {
  kind: 'agent-run',
  limit: { at: 'arg 2', option: 'maxTurns', never: ['null', 'NaN', 'Infinity', 'huge'] },
  boundedBy: [resumed, { at: 'arg 2', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 10, report: 'strict' },
  unit: 'turns',
  callsPerUnit: 1,
  tools: { at: 'arg 0', option: 'tools' },
  sideBySide: { at: 'arg 0', option: 'modelSettings.parallelToolCalls' },
  handsOffTo: { at: 'arg 0', option: 'handoffs' },
  atLimit: 'throws `MaxTurnsExceededError`',
  model: { at: 'arg 0', option: 'model' },
  outputLimit: { ...tokens, broughtBy: [{ at: 'arg 0', option: 'modelSettings.providerData', also: ['prompt'] }] },
  ignored: [
    { at: 'arg 2', option: 'max_turns', why: 'misspelled', instead: turns },
    { at: 'arg 2', option: 'maxSteps', why: 'misspelled', instead: turns },
  ],
  versions: '>=0.11.0',
  evidence: 'run',
} satisfies AgentRunRow

/** What a runner is made with counts before what its agents say. */
const ofRunner = { ...run.outputLimit, at: ['arg 0', 'receiver'] } satisfies OutputLimit

/** Before 0.11 `null` meant the default. */
const olderRun = {
  ...run,
  limit: { at: 'arg 2', option: 'maxTurns', never: ['NaN', 'Infinity', 'huge'] },
  versions: '<0.11.0',
} satisfies AgentRunRow

const withFunction = {
  javascript: `
    import { Agent, run } from '@openai/agents'
    const agent = new Agent({ name: 'Clerk', instructions: 'Help.' })
    await run(agent, 'Hello')`,
}
const withRunner = {
  javascript: `
    import { Agent, Runner } from '@openai/agents'
    const agent = new Agent({ name: 'Clerk', instructions: 'Help.' })
    await new Runner().run(agent, 'Hello')`,
}

const javascript = {
  name: '@openai/agents',
  packages: [
    '@openai/agents', '@openai/agents/sandbox', '@openai/agents/testing',
    '@openai/agents-core', '@openai/agents-core/sandbox', '@openai/agents-core/testing',
  ],
  aliases: { 'Agent.create()': 'Agent()', 'SandboxAgent()': 'Agent()' },
  calls: {
    'Agent()': {
      kind: 'agent',
      model: { at: 'arg 0', option: 'model' },
      ignored: [
        turnsOfMaker,
        { at: 'arg 0', option: 'maxTokens', why: 'misplaced', instead: tokens },
        { at: 'arg 0', option: 'modelSettings.max_tokens', why: 'misspelled', instead: tokens },
      ],
      evidence: 'run',
    },
    'Runner()': { kind: 'settings', ignored: [turnsOfMaker], evidence: 'run' },
    'ScriptedModel()': 'mock',
    'Agent().clone()': { kind: 'returns', of: 'receiver' },
    'handoff()': { kind: 'returns', of: 'arg 0' },
    'run()': [
      { ...run, example: withFunction },
      { ...olderRun, example: withFunction },
    ],
    'Runner().run()': [
      { ...run, outputLimit: ofRunner, example: withRunner },
      { ...olderRun, outputLimit: ofRunner, example: withRunner },
    ],
    'Agent().asTool()': {
      kind: 'agent-run',
      limit: { at: 'arg 0', option: 'runOptions.maxTurns', never: ['null', 'NaN', 'Infinity', 'huge'] },
      absent: { ends: 'sdk', after: 10, report: 'strict' },
      unit: 'turns each time the tool is called',
      asTool: true,
      callsPerUnit: 1,
      tools: { at: 'receiver', option: 'tools' },
      sideBySide: { at: 'receiver', option: 'modelSettings.parallelToolCalls' },
      handsOffTo: { at: 'receiver', option: 'handoffs' },
      atLimit: 'throws `MaxTurnsExceededError`',
      model: { at: 'receiver', option: 'model' },
      ignored: [{ at: 'arg 0', option: 'maxTurns', why: 'misplaced', instead: { at: 'arg 0', option: 'runOptions.maxTurns' } }],
      evidence: 'run',
      example: {
        javascript: `
          import { Agent } from '@openai/agents'
          const reader = new Agent({ name: 'Reader', instructions: 'Read.' })
          export const tool = reader.asTool({ toolName: 'read', toolDescription: 'Reads.' })`,
      },
    },
  },
  values: {
    ModelBehaviorError: 'unreadable',
  },
  abort: [{ at: 'arg 2', option: 'signal' }],
  checked: { javascript: '0.20.0' },
} satisfies Sdk

/** In Python, too: `run.py` reads the turns and the limit of the state that it is given. */
const resumedPython = {
  at: ['arg 1', 'keyword input'],
  from: [
    'Runner.run().to_state()', 'Runner.run_sync().to_state()', 'Runner.run_streamed().to_state()',
    'RunState()', 'RunState.from_json()', 'RunState.from_string()',
  ],
  decider: 'sdk',
} satisfies Alternative

const pythonRun = {
  kind: 'agent-run',
  limit: { at: 'keyword', option: 'max_turns', never: ['null', 'NaN', 'Infinity', 'huge'] },
  boundedBy: [resumedPython],
  absent: { ends: 'sdk', after: 10, report: 'strict' },
  unit: 'turns',
  callsPerUnit: 1,
  tools: { at: 'arg 0', option: 'tools' },
  sideBySide: { at: 'arg 0', option: 'model_settings.parallel_tool_calls' },
  handsOffTo: { at: 'arg 0', option: 'handoffs' },
  atLimit: 'raises `MaxTurnsExceeded`',
  model: { at: 'arg 0', option: 'model' },
  outputLimit: {
    at: ['arg 0', 'keyword starting_agent'], option: 'model_settings.max_tokens', broughtBy: [{ at: ['arg 0', 'keyword starting_agent'], option: 'prompt', also: ['model_settings.extra_body', 'model_settings.extra_args'] }, { at: 'keyword run_config' }],
    write: { code: 'ModelSettings(max_tokens=$n)', imports: [{ module: 'agents', name: 'ModelSettings', as: 'ModelSettings' }] },
  },
  versions: '>=0.16.0',
  evidence: 'run',
} satisfies AgentRunRow

/** Before 0.16 there was no way to ask for a run without a limit. */
const olderPythonRun = { ...pythonRun, limit: { at: 'keyword', option: 'max_turns', never: ['NaN', 'Infinity', 'huge'] }, versions: '<0.16.0' } satisfies AgentRunRow

const pythonExample = (call: string): { readonly python: string } => ({
  python: `
      from agents import Agent, Runner
      agent = Agent(name="Clerk", instructions="Help.")
      ${call}`,
})

const python = {
  name: 'openai-agents',
  packages: ['agents', 'agents.*'],
  distributions: ['openai-agents'],
  language: 'python',
  calls: {
    'Agent()': { kind: 'agent', options: 'keyword', model: { at: 'keyword', option: 'model' }, evidence: 'read' },
    'Agent().clone()': { kind: 'returns', of: 'receiver' },
    'handoff()': { kind: 'returns', of: ['arg 0', 'keyword agent'] },
    'ModelSettings()': { kind: 'settings', options: 'keyword', evidence: 'read' },
    'ScriptedModel()': 'mock',
    'Runner.run()': [{ ...pythonRun, example: pythonExample('result = Runner.run(agent, "Hello")') }, { ...olderPythonRun, example: pythonExample('result = Runner.run(agent, "Hello")') }],
    'Runner.run_sync()': [{ ...pythonRun, example: pythonExample('Runner.run_sync(agent, "Hello")') }, { ...olderPythonRun, example: pythonExample('Runner.run_sync(agent, "Hello")') }],
    'Runner.run_streamed()': [{ ...pythonRun, example: pythonExample('Runner.run_streamed(agent, "Hello")') }, { ...olderPythonRun, example: pythonExample('Runner.run_streamed(agent, "Hello")') }],
    'Agent().as_tool()': {
      kind: 'agent-run',
      limit: { at: 'keyword', option: 'max_turns', position: 6, never: ['NaN', 'Infinity', 'huge'] },
      absent: { ends: 'sdk', after: 10, report: 'strict' },
      unit: 'turns each time the tool is called',
      asTool: true,
      callsPerUnit: 1,
      tools: { at: 'receiver', option: 'tools' },
      sideBySide: { at: 'receiver', option: 'model_settings.parallel_tool_calls' },
      handsOffTo: { at: 'receiver', option: 'handoffs' },
      atLimit: 'raises `MaxTurnsExceeded`',
      model: { at: 'receiver', option: 'model' },
      evidence: 'run',
      example: pythonExample('tool = agent.as_tool(tool_name="help", tool_description="Helps.")'),
    },
  },
  checked: { python: '0.24.0' },
} satisfies Sdk

export const openaiAgents = [javascript, python] as const satisfies readonly Sdk[]
