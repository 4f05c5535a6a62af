import type { AgentRunRow, InstanceRow, ModelCallRow, Sdk } from './sdk.js'

const agent = { kind: 'agent', options: 'keyword', parameters: ['tools', 'model'], evidence: 'read' } satisfies InstanceRow

/** Each step is a request; at the limit one more asks for an answer from what was found. */
const run = {
  kind: 'agent-run',
  limit: { at: ['keyword', 'receiver'], option: 'max_steps', never: ['huge', 'Infinity'] },
  boundedBy: [{ at: 'arg 5' }],
  absent: { ends: 'sdk', after: 20, report: 'strict' },
  unit: 'steps',
  atLimit: 'asks once more for an answer from what it has',
  model: { at: 'receiver', option: 'model' },
  evidence: 'run',
} satisfies AgentRunRow
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const shown = (code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from smolagents import CodeAgent, InferenceClientModel
      ${code}`,
  },
})

export const smolagents = {
  name: 'smolagents',
  packages: ['smolagents', 'smolagents.*'],
  language: 'python',
  aliases: {
    'ToolCallingAgent()': 'CodeAgent()',
    'AmazonBedrockModel()': 'InferenceClientModel()',
    'AzureOpenAIModel()': 'InferenceClientModel()',
    'AzureOpenAIServerModel()': 'InferenceClientModel()',
    'HfApiModel()': 'InferenceClientModel()',
    'LiteLLMModel()': 'InferenceClientModel()',
    'OpenAIModel()': 'InferenceClientModel()',
    'OpenAIServerModel()': 'InferenceClientModel()',
  },
  calls: {
    'CodeAgent()': agent,
    'CodeAgent().run()': { ...run, ...shown('answer = CodeAgent(tools=[], model=InferenceClientModel()).run("Hello")') },
    'InferenceClientModel()': { kind: 'client', options: 'keyword', evidence: 'read' },
    'InferenceClientModel().generate()': { ...request, ...shown('answer = InferenceClientModel().generate([])') },
    'InferenceClientModel()()': { ...request, ...shown('answer = InferenceClientModel()([])') },
  },
  checked: { python: '1.26.0' },
} satisfies Sdk
