import { Agent, run, Runner } from '@openai/agents'
import { settings } from './settings.js'

const clerk = new Agent({ name: 'Clerk', instructions: 'File it.', maxTurns: 4 }) // reports: no-ignored-limit
await run(clerk, 'Who wrote this?')

const runner = new Runner({ maxTurns: 4 }) // reports: no-ignored-limit
await runner.run(new Agent({ name: 'Reader' }), 'Who wrote this?')

// Whatever the number is, it is not read.
export const unread = new Agent({
  name: 'Unread',
  maxTurns: settings.turns, // reports: no-ignored-limit
})

// Stated where it counts, too.
const both = new Agent({ name: 'Both', maxTurns: 4 })
await run(both, 'Who wrote this?', { maxTurns: 4 })

// No limit was wanted.
export const free = new Agent({ name: 'Free', maxTurns: null })
export const freed = new Runner({ maxTurns: Infinity })

const good = new Agent({ name: 'Good', modelSettings: { maxTokens: 500 } })
await run(good, 'Who wrote this?', { maxTurns: 4 })
await run(good, 'Who wrote this?', { ...settings, max_turns: 4 })
