import type { AgentRunRow, Sdk } from './sdk.js'

/** The agent in Python: it starts the same program, and tells it of a limit only if there is one that is not zero. */
const agentIn = (name: string, options: string): Sdk => {
  const run = {
    kind: 'agent-run',
    limit: {
      at: 'keyword options', option: 'max_turns', never: ['null', 'zero', 'huge'],
      write: { code: `${options}(max_turns=$n)`, imports: [{ module: name, name: options, as: options }] },
    },
    boundedBy: [
      { at: 'keyword options', option: 'max_budget_usd', never: ['null', 'huge'] },
      // Whoever is asked before a tool is called can end it.
      { at: 'keyword options', option: 'can_use_tool', also: ['hooks'], never: ['null'] },
      // What is written for another program may not heed the options at all.
      { at: 'keyword', option: 'transport', never: ['null'] },
    ],
    absent: { ends: 'model', report: 'recommended' },
    unit: 'turns',
    atLimit: 'ends with a result of subtype `error_max_turns`',
    steeredBy: ['aclose'],
    evidence: 'read',
    example: {
      python: `
      from ${name} import query
      async def tidy():
          async for message in query(prompt="Tidy the tests."):
              print(message)`,
    },
  } satisfies AgentRunRow
  return {
    name,
    packages: [name, `${name}.*`],
    distributions: [name.replaceAll('_', '-')],
    language: 'python',
    calls: {
      'query()': run,
      [`${options}()`]: { kind: 'settings', options: 'keyword', evidence: 'read' },
      'ClaudeSDKClient()': { kind: 'client', options: 'keyword', evidence: 'read' },
      /** Whoever holds the client may interrupt it in the middle of a run. */
      'ClaudeSDKClient().query()': 'agent-run',
    },
  }
}

/** `claude_code_sdk` is its name before it was called an agent. */
export const claudeAgentSdkPython = [
  { ...agentIn('claude_agent_sdk', 'ClaudeAgentOptions'), checked: { python: '0.2.188' } },
  agentIn('claude_code_sdk', 'ClaudeCodeOptions'),
] as const satisfies readonly Sdk[]
