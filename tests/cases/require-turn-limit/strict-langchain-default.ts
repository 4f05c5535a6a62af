// preset: strict
import { createAgent } from 'langchain'
import { tools } from './tools.js'

const agent = createAgent({ model: 'openai:gpt-4o-mini', tools })

await agent.invoke({ messages: [] }) // reports: require-turn-limit, require-deadline
await agent.invoke({ messages: [] }, { recursionLimit: 12 }) // reports: require-deadline
