import { makeTalker } from '../autogen/agents.js'

const user = new UserProxyAgent({ name: 'user' })

await user.initiateChat(makeTalker(), { message: 'Hello.' }) // reports: require-turn-limit
