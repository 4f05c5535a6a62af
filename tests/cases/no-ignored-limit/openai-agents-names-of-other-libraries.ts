import { Agent, run } from '@openai/agents'
import type { Options } from './options.js'

const clerk = new Agent({
  name: 'Clerk',
  maxTokens: 500, // reports: no-ignored-limit
})
export const snake = new Agent({ name: 'Snake', modelSettings: { max_tokens: 500 } }) // reports: no-ignored-limit

await run(clerk, 'Hello', { max_turns: 4 }) // reports: no-ignored-limit
await run(clerk, 'Hello', { maxSteps: 4 }) // reports: no-ignored-limit
await run(clerk, 'Hello', { maxTurns: 4, maxSteps: 4 })

export function handed(options: Options) {
  return run(clerk, 'Hello', options)
}

export const tool = clerk.asTool({ toolName: 'read', toolDescription: 'Reads.', maxTurns: 4 }) // reports: no-ignored-limit
export const limited = clerk.asTool({ toolName: 'read', toolDescription: 'Reads.', runOptions: { maxTurns: 4 } })
