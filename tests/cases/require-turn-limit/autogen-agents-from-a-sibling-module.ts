// The cap may stand where the agents are made.
import { boss, writer } from './agents.js'
import { UserProxyAgent } from './autogen/index.js'

const proxy = new UserProxyAgent({ name: 'proxy', humanInputMode: 'NEVER' })

await boss.initiateChat(writer, { message: 'Go.' })
await proxy.initiateChat(writer, { message: 'Go.' })
