// What is ignored where it stands is told there, by its own rule; no limit was wanted here, and the default of ten turns holds.
import { Agent, run, Runner } from '@openai/agents'

const agent = new Agent({ name: 'Researcher', instructions: 'Look things up.', maxTurns: null })
const runner = new Runner({ maxTurns: null })

await run(agent, 'Who wrote this?')
await runner.run(agent, 'Who wrote this?')
