import type { AgentRunRow, Sdk } from './sdk.js'

/** It has no option that counts: what stands round the model may, and so may the provider. */
const ask = {
  kind: 'agent-run',
  boundedBy: [
    { at: ['keyword', 'receiver'], option: 'middleware' },
    { at: ['keyword', 'receiver'], option: 'config.max_tool_calls', never: ['null'] },
  ],
  absent: { ends: 'model', report: 'recommended' },
  unit: 'turns',
  repeatsWith: { at: ['keyword', 'receiver'], option: 'tools' },
  model: { at: ['keyword', 'receiver'], option: 'config' },
  evidence: 'run',
} satisfies AgentRunRow

const shown = (call: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from ag2 import Agent
      def look_up(order: str) -> str:
          return "shipped"
      agent = Agent("clerk", tools=[look_up])
      reply = agent.${call}`,
  },
})

/** AG2 from 1.0 on, which imports by its own name; before that it is AutoGen Classic. */
export const ag2 = {
  name: 'ag2',
  packages: ['ag2', 'ag2.*'],
  language: 'python',
  aliases: { config: '*', testing: '*', 'OpenAIResponsesConfig()': 'OpenAIConfig()', 'AnthropicConfig()': 'OpenAIConfig()', 'GeminiConfig()': 'OpenAIConfig()' },
  calls: {
    'Agent()': { kind: 'agent', options: 'keyword', parameters: ['name', 'prompt'], evidence: 'read' },
    'OpenAIConfig()': { kind: 'settings', options: 'keyword', evidence: 'read' },
    'Agent().ask()': { ...ask, ...shown('ask("Hello")') },
    'Agent().run()': { ...ask, ...shown('run("Hello")') },
    'TestConfig()': 'mock',
  },
  checked: { python: '1.2.1' },
} satisfies Sdk
