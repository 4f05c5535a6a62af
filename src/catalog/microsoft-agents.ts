import type { AgentRunRow, GroupChatRow, InstanceRow, ModelCallRow, Sdk } from './sdk.js'

/** Agent Framework, and Semantic Kernel before it. */

const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow
const same = { kind: 'returns', of: 'receiver' } as const
const made = { kind: 'agent', options: 'keyword', evidence: 'read' } satisfies InstanceRow
const sender = { kind: 'client', options: 'keyword', evidence: 'read' } satisfies InstanceRow

/** The client counts the rounds, in an option that may be set long after it is made: nothing is reported. */
const run = {
  kind: 'agent-run',
  limit: { at: 'receiver', option: 'client.function_invocation_configuration.max_iterations', never: ['huge'] },
  absent: { ends: 'sdk', after: 40 },
  unit: 'model calls',
  atLimit: 'asks once more, without tools',
  evidence: 'run',
} satisfies AgentRunRow

const built = {
  kind: 'group-chat',
  limit: { at: 'receiver', option: 'max_rounds', never: ['null', 'huge'] },
  boundedBy: [
    { at: '.with_max_rounds arg 0', never: ['null', 'huge'] },
    { at: '.with_termination_condition arg 0', conditions: true },
    { at: 'receiver', option: 'termination_condition', never: ['null'], conditions: true },
    { at: 'receiver', option: 'orchestrator', never: ['null'] },
  ],
  absent: { ends: 'sdk', after: 100, unit: 'supersteps', report: 'strict' },
  unit: 'rounds',
  atLimit: 'ends with the last message',
  evidence: 'read',
} satisfies GroupChatRow

const frameworkShown = (imports: string, code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      ${imports}
      result = ${code}`,
  },
})

const agentFramework = {
  name: 'agent-framework',
  packages: ['agent_framework', 'agent_framework.*', 'agent_framework_orchestrations'],
  distributions: ['agent-framework', 'agent-framework-core'],
  language: 'python',
  aliases: { 'ChatAgent()': 'Agent()', 'OpenAIChatCompletionClient()': 'OpenAIChatClient()', 'OpenAIChatClient().create_agent()': 'OpenAIChatClient().as_agent()' },
  calls: {
    'Agent()': { ...made, parameters: ['client', 'instructions'] },
    'Agent().run()': { ...run, ...frameworkShown('from agent_framework import Agent', 'Agent(client).run("Hello")') },
    'OpenAIChatClient()': sender,
    'OpenAIChatClient().as_agent()': made,
    'OpenAIChatClient().as_agent().run()': { ...request, several: true, ...frameworkShown('from agent_framework.openai import OpenAIChatClient', 'OpenAIChatClient().as_agent().run("Hello")') },
    'OpenAIChatClient().get_response()': { ...request, ...frameworkShown('from agent_framework.openai import OpenAIChatClient', 'OpenAIChatClient().get_response("Hello")') },
    'GroupChatBuilder()': made,
    'GroupChatBuilder().with_max_rounds()': same,
    'GroupChatBuilder().with_termination_condition()': same,
    'GroupChatBuilder().with_checkpointing()': same,
    'GroupChatBuilder().build()': { ...built, ...frameworkShown('from agent_framework.orchestrations import GroupChatBuilder', 'GroupChatBuilder(participants=[]).build()') },
  },
  checked: { python: '1.23.0' },
} satisfies Sdk

/** A person among them is asked by a function of the program's own. */
const manager = {
  kind: 'group-chat',
  limit: { at: 'keyword', option: 'max_rounds', never: ['null', 'huge'] },
  boundedBy: [{ at: 'keyword', option: 'human_response_function', never: ['null'], decider: 'human' }],
  absent: { ends: 'nobody', report: 'recommended' },
  unit: 'rounds',
  atLimit: 'ends with the result so far',
  evidence: 'read',
} satisfies GroupChatRow
const magentic = { ...manager, limit: { ...manager.limit, option: 'max_round_count' }, boundedBy: [], absent: { ends: 'model', report: 'recommended' } } satisfies GroupChatRow

const kernelShown = (imports: string, code: string): { readonly example: { readonly python: string } } => frameworkShown(`from semantic_kernel${imports}`, code)

const semanticKernel = {
  name: 'semantic-kernel',
  packages: ['semantic_kernel', 'semantic_kernel.*'],
  language: 'python',
  aliases: { 'AzureChatCompletion()': 'OpenAIChatCompletion()' },
  calls: {
    'ChatCompletionAgent()': made,
    'ChatCompletionAgent().get_response()': { ...request, several: true, ...kernelShown('.agents import ChatCompletionAgent', 'ChatCompletionAgent(name="clerk").get_response("Hello")') },
    'ChatCompletionAgent().invoke()': { ...request, several: true, ...kernelShown('.agents import ChatCompletionAgent', 'ChatCompletionAgent(name="clerk").invoke("Hello")') },
    'Kernel().invoke_prompt()': { ...request, ...kernelShown(' import Kernel', 'Kernel().invoke_prompt("Hello")') },
    'OpenAIChatCompletion()': sender,
    'OpenAIChatCompletion().get_chat_message_content()': { ...request, ...kernelShown('.connectors.ai.open_ai import OpenAIChatCompletion', 'OpenAIChatCompletion().get_chat_message_content(history, settings)') },
    'OpenAIChatCompletion().get_chat_message_contents()': { ...request, ...kernelShown('.connectors.ai.open_ai import OpenAIChatCompletion', 'OpenAIChatCompletion().get_chat_message_contents(history, settings)') },
    'RoundRobinGroupChatManager()': { ...manager, ...kernelShown('.agents import RoundRobinGroupChatManager', 'RoundRobinGroupChatManager()') },
    'StandardMagenticManager()': { ...magentic, ...kernelShown('.agents import StandardMagenticManager', 'StandardMagenticManager(chat_completion_service=service)') },
  },
  checked: { python: '1.45.0' },
} satisfies Sdk

export const microsoftAgents = [agentFramework, semanticKernel] as const satisfies readonly Sdk[]
