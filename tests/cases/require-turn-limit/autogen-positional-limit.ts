// Ports exist that take the limit as the third argument.
import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const maxRounds = 10
const assistant = new AssistantAgent({ name: 'assistant', llmConfig: { model: 'gpt-4o-mini' } })
const userProxy = new UserProxyAgent({ name: 'user', humanInputMode: 'NEVER' })

await userProxy.initiateChat(assistant, 'Tell me a joke.', maxRounds)
