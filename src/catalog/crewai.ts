import type { AgentRunRow, FanOutRow, ModelCallRow, Sdk } from './sdk.js'
import { inSeconds } from './signals.js'

/** One more request than the limit makes the final answer. */
const run = {
  kind: 'agent-run',
  limit: { at: 'receiver', option: 'max_iter', never: ['huge'] },
  boundedBy: [{ at: 'receiver', option: 'max_execution_time', never: ['null'], decider: 'clock', write: inSeconds }],
  absent: { ends: 'sdk', after: 25, report: 'strict' },
  unit: 'iterations',
  atLimit: 'asks once more for a final answer',
  model: { at: 'receiver', option: 'llm' },
  evidence: 'run',
} satisfies AgentRunRow

/**
 * As many tasks as it has, each bounded by the limit of its agent. Delegation both ways is bounded, too: whoever is
 * delegated to has its own tools alone, and cannot delegate on (16 requests of two agents with `max_iter=3` in a run).
 */
const kickoff = { kind: 'model-call', several: true, evidence: 'read' } satisfies ModelCallRow
const answer = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

/** Each set of inputs is a run of the whole crew. */
const kickoffs = {
  kind: 'fan-out',
  over: 'keyword inputs',
  several: true,
  boundedBy: [{ at: 'receiver', option: 'max_rpm', never: ['null'], decider: 'clock' }],
  absent: { ends: 'input', report: 'recommended' },
  evidence: 'read',
} satisfies FanOutRow

const shown = (code: string): { readonly example: { readonly python: string } } => ({
  example: {
    python: `
      from crewai import LLM, Agent, Crew
      answer = ${code}`,
  },
})
const clerk = 'Agent(role="Clerk", goal="Help.", backstory="")'

export const crewai = {
  name: 'crewai',
  packages: ['crewai', 'crewai.*'],
  language: 'python',
  aliases: { 'Crew().akickoff()': 'Crew().kickoff_async()', 'Crew().akickoff_for_each()': 'Crew().kickoff_for_each_async()' },
  calls: {
    'Agent()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'Agent().kickoff()': { ...run, ...shown(`${clerk}.kickoff("Hello")`) },
    'Agent().kickoff_async()': { ...run, ...shown(`${clerk}.kickoff_async("Hello")`) },
    'Crew()': { kind: 'agent', options: 'keyword', evidence: 'read' },
    'Crew().kickoff()': { ...kickoff, ...shown('Crew(agents=[], tasks=[]).kickoff()') },
    'Crew().kickoff_async()': { ...kickoff, ...shown('Crew(agents=[], tasks=[]).kickoff_async()') },
    'Crew().kickoff_for_each_async()': { ...kickoffs, ...shown('Crew(agents=[], tasks=[]).kickoff_for_each_async(inputs=questions)') },
    'LLM()': { kind: 'client', options: 'keyword', evidence: 'read' },
    'LLM().call()': { ...answer, ...shown('LLM(model="gpt-4.1").call("Hello")') },
    'LLM().acall()': { ...answer, ...shown('LLM(model="gpt-4.1").acall("Hello")') },
  },
  checked: { python: '1.15.30' },
} satisfies Sdk
