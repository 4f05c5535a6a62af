// preset: strict
import { Agent, run, Runner } from '@openai/agents'
import { createAgent } from 'langchain'
import { model, tools } from './setup.js'

const clerk = new Agent({ name: 'Clerk', instructions: 'File it.', maxTurns: 4 }) // reports: no-ignored-limit, require-output-limit
await run(clerk, 'Who wrote this?') // reports: require-deadline
await run(new Agent({ name: 'Clerk', instructions: 'File it.' }), 'Who wrote this?') // reports: require-turn-limit, require-output-limit, require-deadline

const runner = new Runner({ maxTurns: 4 }) // reports: no-ignored-limit
await runner.run(new Agent({ name: 'Clerk' }), 'Who wrote this?') // reports: require-output-limit, require-deadline

const agent = createAgent({ model, tools })
await agent.invoke({ messages: [] }, { configurable: { recursionLimit: 10 } }) // reports: no-ignored-limit, require-deadline
await agent.invoke({ messages: [] }) // reports: require-turn-limit, require-deadline
