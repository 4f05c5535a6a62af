import type { AgentRunRow, ModelCallRow, Sdk } from './sdk.js'
import { afterSeconds } from './signals.js'

/** A text in place of the options brings no tools along. */
const generating = {
  kind: 'agent-run',
  limit: { at: 'arg 0', option: 'maxTurns', never: ['NaN', 'Infinity', 'huge'] },
  boundedBy: [
    { at: 'arg 0', option: 'returnToolRequests', is: [true] },
    { at: 'arg 0', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
  ],
  absent: { ends: 'sdk', after: 5, report: 'strict' },
  unit: 'rounds of tool calls',
  atLimit: 'throws `GenerationResponseError`',
  repeatsWith: { at: 'arg 0', option: 'tools' },
  outputLimit: { at: 'arg 0', option: 'config.maxOutputTokens', broughtBy: [{ at: ['arg 0', 'receiver'], option: 'model' }] },
  evidence: 'run',
} satisfies AgentRunRow

/** What a prompt is defined with holds for its calls, unless they say otherwise. */
const prompted = {
  ...generating,
  limit: { ...generating.limit, at: ['receiver', 'arg 1'] },
  boundedBy: [
    { at: ['arg 1', 'receiver'], option: 'returnToolRequests', is: [true] },
    { at: 'arg 1', option: 'abortSignal', never: ['absent', 'null'], decider: 'event', write: afterSeconds },
  ],
  repeatsWith: { at: ['receiver', 'arg 1'], option: 'tools' },
  outputLimit: { at: ['receiver', 'arg 1'], option: 'config.maxOutputTokens', broughtBy: [{ at: ['receiver', 'arg 1'], option: 'model' }] },
} satisfies AgentRunRow

const request = { kind: 'model-call', evidence: 'read' } satisfies ModelCallRow

const example = (call: string): { readonly javascript: string } => ({
  javascript: `
    import { genkit } from 'genkit'
    const ai = genkit({ plugins: [] })
    ${call}`,
})

export const genkit = {
  name: 'genkit',
  packages: ['genkit', 'genkit/*'],
  calls: {
    'genkit()': { kind: 'client', evidence: 'run' },
    'genkit().generate()': { ...generating, example: example(`await ai.generate({ prompt: 'Hello', tools: [clock] })`) },
    'genkit().generateStream()': { ...generating, example: example(`const { response } = ai.generateStream({ prompt: 'Hello', tools: [clock] })`) },
    'genkit().definePrompt()': { kind: 'agent', evidence: 'run' },
    'genkit().definePrompt()()': {
      ...prompted,
      example: example(`
    const greet = ai.definePrompt({ name: 'greet', prompt: 'Hello', tools: [clock] })
    await greet()`),
    },
    'genkit().definePrompt().stream()': {
      ...prompted,
      example: example(`
    const greet = ai.definePrompt({ name: 'greet', prompt: 'Hello', tools: [clock] })
    const { response } = greet.stream()`),
    },
    /** Read from a file, with limits that are not to be seen here. */
    'genkit().prompt()()': 'agent-run',
    'genkit().embed()': { ...request, example: example(`await ai.embed({ embedder: 'acme/small', content: 'Hello' })`) },
    'genkit().embedMany()': { ...request, example: example(`await ai.embedMany({ embedder: 'acme/small', content: ['Hello'] })`) },
  },
  abort: [{ at: 'arg 0', option: 'abortSignal' }],
  checked: { javascript: '1.42.0' },
} satisfies Sdk
