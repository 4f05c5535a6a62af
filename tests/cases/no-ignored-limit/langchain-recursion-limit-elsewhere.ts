import { createAgent } from 'langchain'
import { config, model, tools } from './setup.js'

const agent = createAgent({ model, tools })
const messages = [{ role: 'user', content: 'Hello' }]

await agent.invoke({ messages }, { configurable: { thread_id: '1', recursionLimit: 10 } }) // reports: no-ignored-limit
await agent.invoke({ messages }, { recursion_limit: 10 }) // reports: no-ignored-limit
await agent.invoke({ messages }, { recursionLimit: 10, configurable: { recursionLimit: 10 } })
await agent.invoke({ messages }, { ...config, configurable: { recursionLimit: 10 } })
await agent.withConfig({ recursionLimit: 10 }).invoke({ messages })

const limited = createAgent({ model, tools, recursionLimit: 10 }) // reports: no-ignored-limit
await limited.invoke({ messages })
