import { makeGroup } from '../autogen/agents.js'

const user = new UserProxyAgent({ name: 'user' })

await user.initiateChat(makeGroup(), { message: 'Hello.' })
