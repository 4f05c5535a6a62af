import { Agent, run } from '@openai/agents'
import { ScriptedModel } from '@openai/agents/testing'

const agent = new Agent({ name: 'Clerk', model: new ScriptedModel([]), maxTurns: 4 })
await run(agent, 'Hello')
