import { Agent, run } from '@openai/agents'

const agent = new Agent({ name: 'Clerk', instructions: 'File it.' })

export const cancellable = (text: string, signal: AbortSignal) => run(agent, text, { maxTurns: 20, signal })
export const minute = (text: string) => run(agent, text, { signal: AbortSignal.timeout(60_000) })
