// preset: strict
// A deep agent goes on for ten thousand steps unless it is told otherwise.
import { createDeepAgent } from 'deepagents'
import { model, tools } from './setup.js'

const agent = createDeepAgent({ model, tools })
const short = createDeepAgent({ model, tools }).withConfig({ recursionLimit: 60 })

export const leaning = (messages: []) => agent.invoke({ messages }) // reports: require-turn-limit
export const stated = (messages: []) => agent.invoke({ messages }, { recursionLimit: 60 })
export const configured = (messages: []) => short.stream({ messages })
