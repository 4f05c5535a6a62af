import type { AgentRunRow, Sdk } from './sdk.js'

/** Zero is as if nothing were written. */
const run = {
  kind: 'agent-run',
  limit: { at: 'receiver', option: 'toolConfig.toolMaxRecursions', never: ['Infinity', 'huge'] },
  absent: { ends: 'sdk', after: 20, report: 'strict' },
  unit: 'model calls',
  atLimit: 'ends as if the answer were final',
  repeatsWith: { at: 'receiver', option: 'toolConfig' },
  evidence: 'read',
} satisfies AgentRunRow

const example = (name: string): { readonly javascript: string } => ({
  javascript: `
    import { ${name} } from 'agent-squad'
    const clerk = new ${name}({ name: 'Clerk', description: 'Helps.', toolConfig: { tool: tools, useToolHandler: use } })
    await clerk.processRequest('Hello', 'ada', 'one', [])`,
})

export const agentSquad = {
  name: 'agent-squad',
  packages: ['agent-squad', 'multi-agent-orchestrator'],
  aliases: { 'MultiAgentOrchestrator()': 'AgentSquad()' },
  calls: {
    'AnthropicAgent()': { kind: 'agent', evidence: 'read' },
    'AnthropicAgent().processRequest()': { ...run, evidence: 'run', example: example('AnthropicAgent') },
    'BedrockLLMAgent()': { kind: 'agent', evidence: 'read' },
    'BedrockLLMAgent().processRequest()': { ...run, example: example('BedrockLLMAgent') },
    /** One model chooses the agent; what the agents are is said elsewhere. */
    'AgentSquad().routeRequest()': 'agent-run',
    'AgentSquad().classifyRequest()': 'model-call',
    'AgentSquad().agentProcessRequest()': 'agent-run',
    'SupervisorAgent().processRequest()': 'agent-run',
    'OpenAIAgent().processRequest()': 'model-call',
  },
  checked: { javascript: '1.0.1' },
} satisfies Sdk
