import { createAgent, createNetwork, openai } from '@inngest/agent-kit'
import { router, tools } from './setup.js'

const model = openai({ model: 'gpt-4.1' })
const clerk = createAgent({ name: 'Clerk', system: 'Help.', model, tools, maxIter: 3 }) // reports: no-ignored-limit
await clerk.run('Hello')

const reader = createAgent({ name: 'Reader', system: 'Read.', model, tools })
await reader.run('Hello', { maxIter: 3 })

const desk = createNetwork({ name: 'Desk', agents: [clerk], defaultModel: model })
await desk.run('Hello', { maxIter: 3 }) // reports: no-ignored-limit

const routed = createNetwork({ name: 'Desk', agents: [clerk], defaultModel: model, router, maxIter: 5 })
await routed.run('Hello', { maxIter: 3 })
