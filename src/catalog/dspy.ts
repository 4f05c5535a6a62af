import type { AgentRunRow, InstanceRow, ModelCallRow, Sdk } from './sdk.js'

/** Each iteration is a request, and one more makes the answer of what was found. */
const react = {
  kind: 'agent-run',
  limit: { at: ['keyword', 'receiver'], option: 'max_iters', never: ['huge'] },
  absent: { ends: 'sdk', after: 20, report: 'strict' },
  unit: 'iterations',
  atLimit: 'answers from what it has',
  evidence: 'run',
} satisfies AgentRunRow
/** What it runs is code that the model writes. */
const acting = { ...react, limit: { ...react.limit, at: 'receiver' }, absent: { ...react.absent, after: 5 }, evidence: 'read' } satisfies AgentRunRow

const module = (...parameters: readonly string[]): InstanceRow => ({ kind: 'agent', options: 'keyword', parameters: ['signature', ...parameters], evidence: 'read' })
const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const shown = (code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      import dspy
      answer = dspy.${code}`,
  },
})

export const dspy = {
  name: 'dspy',
  packages: ['dspy', 'dspy.*', 'dspy_ai'],
  distributions: ['dspy', 'dspy-ai'],
  language: 'python',
  aliases: {
    utils: '*',
    'ChainOfThought()': 'Predict()',
    'MultiChainComparison()': 'Predict()',
    'Predict().acall()': 'Predict()()',
    'Predict().forward()': 'Predict()()',
    'Predict().aforward()': 'Predict()()',
    'ReAct().acall()': 'ReAct()()',
    'ReAct().forward()': 'ReAct()()',
    'ReAct().aforward()': 'ReAct()()',
    'LM().acall()': 'LM()()',
  },
  calls: {
    'LM()': { kind: 'client', options: 'keyword', retries: { at: 'keyword', option: 'num_retries', absent: 3 }, evidence: 'read' },
    'LM()()': { ...request, ...shown('LM("openai/gpt-4.1")("Hello")') },
    'Predict()': module(),
    'Predict()()': { ...request, ...shown('Predict("question -> answer")(question="Hello")') },
    'ReAct()': module('tools', 'max_iters'),
    'ReAct()()': { ...react, ...shown('ReAct("question -> answer", tools=[])(question="Hello")') },
    'CodeAct()': module('tools', 'max_iters'),
    'CodeAct()()': { ...acting, ...shown('CodeAct("question -> answer", tools=[])(question="Hello")') },
    /** It is made the model of all modules. */
    'DummyLM()': 'mock-network',
  },
  checked: { python: '3.4.1' },
} satisfies Sdk
