// preset: strict
import { Agent, run, Runner } from '@openai/agents'
import { settings } from './settings.js'

const open = new Agent({ name: 'Clerk', model: 'gpt-4.1' }) // reports: require-output-limit
await run(open, 'Hello', { maxTurns: 3 }) // reports: require-deadline
await run(open, 'Good morning', { maxTurns: 3 }) // reports: require-deadline

await run(new Agent({ name: 'Clerk', modelSettings: { maxTokens: 500 } }), 'Hello', { maxTurns: 3 }) // reports: require-deadline
await run(new Agent({ name: 'Clerk', modelSettings: settings }), 'Hello', { maxTurns: 3 }) // reports: require-deadline
await new Runner({ modelSettings: { maxTokens: 500 } }).run(open, 'Hello', { maxTurns: 3 }) // reports: require-deadline

// Written where it is not read: that is told, and not that there is none.
await run(new Agent({ name: 'Clerk', modelSettings: { max_tokens: 500 } }), 'Hello', { maxTurns: 3 }) // reports: no-ignored-limit, require-deadline

export const answer = (agent: Agent) => run(agent, 'Hello', { maxTurns: 3 })
