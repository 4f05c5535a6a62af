import { Agent, run } from '@openai/agents'

const LIMITS = { turns: 8, none: null } as const
const agent = new Agent({ name: 'Clerk', instructions: 'File it.' })
const { turns } = LIMITS

enum Mode { Fast = 3, Deep = 12 }

await run(agent, 'a', { maxTurns: LIMITS.turns })
await run(agent, 'b', { maxTurns: turns })
await run(agent, 'c', { maxTurns: turns * 2 })
await run(agent, 'd', { maxTurns: Mode.Deep })
await run(agent, 'e', { maxTurns: process.env.TURNS ? Number(process.env.TURNS) : 10 })
await run(agent, 'f', { maxTurns: LIMITS.none }) // reports: require-turn-limit
