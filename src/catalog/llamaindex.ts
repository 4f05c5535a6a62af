import type { AgentRunRow, GroupChatRow, ModelCallRow, Sdk } from './sdk.js'

/** No option bounds it, and its `timeout` is stored and never looked at. Who reads its stream can stop. */
const run = {
  kind: 'agent-run',
  absent: { ends: 'model', report: 'recommended' },
  unit: 'steps',
  repeatsWith: { at: 'receiver', option: 'tools' },
  model: { at: 'receiver', option: 'llm' },
  evidence: 'run',
} satisfies AgentRunRow

/** Whether its agents can hand a talk back is in their options; those that cannot come to an end. */
const talk = { kind: 'group-chat', absent: { ends: 'model', report: 'strict' }, unit: 'steps', evidence: 'run' } satisfies GroupChatRow

/** The classes before it. */
const chat = { ...run, evidence: 'run' } satisfies AgentRunRow

/** Where the option is not given, the client that it makes is told to try ten times more. */
const request = {
  kind: 'model-call',
  retries: { at: 'receiver', option: 'maxRetries', absent: 10 },
  outputLimit: { at: 'receiver', option: 'maxTokens', of: { openai: 'maxTokens', OpenAI: 'maxTokens' } },
  evidence: 'read',
} satisfies ModelCallRow

const withAgent = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { agent } from '@llamaindex/workflow'
    import { openai } from '@llamaindex/openai'
    const clerk = agent({ llm: openai({ model: 'gpt-4.1' }), tools: [clock] })
    const answer = clerk.${call}`,
})

const withAgents = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { multiAgent } from '@llamaindex/workflow'
    export const ask = (agents, rootAgent) => multiAgent({ agents, rootAgent }).${call}`,
})

const withClass = (name: string): { readonly javascript: string } => ({
  javascript: `
    import { ${name} } from 'llamaindex'
    export const ask = (llm) => new ${name}({ llm, tools: [clock] }).chat({ message: 'Hello' })`,
})

const withModel = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { openai } from '@llamaindex/openai'
    const llm = openai({ model: 'gpt-4.1' })
    await llm.${call}`,
})

/** Reads, sums up and asks again as often as what it finds is long. */
const engine = (call: string): ModelCallRow => ({
  kind: 'model-call',
  several: true,
  evidence: 'read',
  example: {
    javascript: `
      import { VectorStoreIndex } from 'llamaindex'
      export async function ask(documents, question) {
        const index = await VectorStoreIndex.fromDocuments(documents)
        ${call}
      }`,
  },
})

export const llamaindex = {
  name: 'llamaindex',
  packages: ['llamaindex', 'llamaindex/*', '@llamaindex/*'],
  aliases: {
    'AgentWorkflow.fromTools()': 'agent()',
    'AgentWorkflow()': 'multiAgent()',
    'Anthropic()': 'OpenAI()',
    'AzureOpenAI()': 'OpenAI()',
    'DeepSeekLLM()': 'OpenAI()',
    'Gemini()': 'OpenAI()',
    'Groq()': 'OpenAI()',
    'MistralAI()': 'OpenAI()',
    'Ollama()': 'OpenAI()',
    'TogetherLLM()': 'OpenAI()',
    'anthropic()': 'OpenAI()',
    'deepseek()': 'OpenAI()',
    'gemini()': 'OpenAI()',
    'groq()': 'OpenAI()',
    'mistral()': 'OpenAI()',
    'ollama()': 'OpenAI()',
    'openai()': 'OpenAI()',
  },
  calls: {
    'agent()': { kind: 'agent', model: { at: 'arg 0', option: 'llm' }, evidence: 'run' },
    'agent().run()': { ...run, example: withAgent(`run('Hello')`) },
    'agent().runStream()': { ...run, example: withAgent(`runStream('Hello')`) },
    'multiAgent()': { kind: 'group-manager', evidence: 'run' },
    'multiAgent().run()': { ...talk, example: withAgents(`run('Hello')`) },
    'multiAgent().runStream()': { ...talk, example: withAgents(`runStream('Hello')`) },
    'ReActAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'llm' }, evidence: 'read' },
    'ReActAgent().chat()': { ...chat, evidence: 'read', example: withClass('ReActAgent') },
    'LLMAgent()': { kind: 'agent', model: { at: 'arg 0', option: 'llm' }, evidence: 'run' },
    'LLMAgent().chat()': { ...chat, example: withClass('LLMAgent') },

    'OpenAI()': { kind: 'client', retries: { at: 'arg 0', option: 'maxRetries', absent: 10 }, key: { at: 'arg 0', option: 'apiKey', elsewhere: ['baseURL', 'azure'], printed: true }, evidence: 'read' },
    'OpenAI().chat()': { ...request, example: withModel(`chat({ messages: [] })`) },
    'OpenAI().complete()': { ...request, example: withModel(`complete({ prompt: 'Hello' })`) },
    'OpenAI().exec()': { ...request, example: withModel(`exec({ messages: [] })`) },
    'VectorStoreIndex.fromDocuments().asQueryEngine().query()': engine('const answer = await index.asQueryEngine().query({ query: question })'),
    'VectorStoreIndex.fromDocuments().asChatEngine().chat()': engine('const answer = await index.asChatEngine().chat({ message: question })'),
    'MockLLM()': 'mock',
  },
  checked: { javascript: '0.12.1' },
} satisfies Sdk
