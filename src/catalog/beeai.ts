import type { AgentRunRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/**
 * Options may be given to the agent and to a run, and the defaults of some agents are lost as a whole where one is given:
 * so the limits are known, and never reported.
 */
const run = {
  kind: 'agent-run',
  limit: { at: ['receiver', 'arg 1'], option: 'execution.maxIterations', never: ['absent', 'zero', 'Infinity', 'huge'] },
  boundedBy: [{ at: 'arg 1', option: 'signal', never: ['absent', 'null'], decider: 'event', write: afterSeconds }],
  absent: { ends: 'sdk', after: 20 },
  unit: 'iterations',
  atLimit: 'throws an error',
  model: { at: 'receiver', option: 'llm' },
  evidence: 'read',
} satisfies AgentRunRow
/** What bounds it is the budget of its retries, of which each turn takes one. */
const calling = { ...run, limit: { at: ['receiver', 'arg 1'], option: 'execution.totalMaxRetries', never: ['Infinity', 'huge'] } } satisfies AgentRunRow

const example = (name: string, module: string): { readonly javascript: string } => ({
  javascript: `
    import { ${name} } from 'beeai-framework/agents/${module}/agent'
    const clerk = new ${name}({ llm, memory, tools })
    await clerk.run({ prompt: 'Hello' })`,
})

export const beeai = {
  name: 'beeai-framework',
  packages: ['beeai-framework', 'beeai-framework/*'],
  calls: {
    'RequirementAgent()': { kind: 'agent', evidence: 'read' },
    'RequirementAgent().run()': { ...run, example: example('RequirementAgent', 'requirement') },
    'ToolCallingAgent()': { kind: 'agent', evidence: 'read' },
    'ToolCallingAgent().run()': { ...calling, example: example('ToolCallingAgent', 'toolCalling') },
    /** Ten iterations, or any number where another option of `execution` is given. */
    'ReActAgent().run()': 'agent-run',
    'OpenAIChatModel().create()': 'model-call',
    'OpenAIChatModel().createStructure()': 'model-call',
  },
  checked: { javascript: '0.1.30' },
} satisfies Sdk
