import { makeAssistant } from '../autogen/agents.js'

const user = new UserProxyAgent({ name: 'user' })

await user.initiateChat(makeAssistant(), { message: 'Hello.' })
