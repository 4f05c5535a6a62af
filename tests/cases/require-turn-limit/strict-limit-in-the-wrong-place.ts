// preset: strict
import { Agent, run, Runner } from '@openai/agents'

const agent = new Agent({ name: 'Clerk', instructions: 'File it.', maxTurns: 4 })
const runner = new Runner({ maxTurns: 4 })

await run(agent, 'Who wrote this?') // reports: require-turn-limit
await runner.run(agent, 'Who wrote this?') // reports: require-turn-limit
