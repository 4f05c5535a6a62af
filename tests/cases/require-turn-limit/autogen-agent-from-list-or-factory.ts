import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const llmConfig = { model: 'gpt-4o-mini' }
const agents = [
  new AssistantAgent({ name: 'writer', llmConfig }),
  new AssistantAgent({ name: 'critic', llmConfig }),
]

function getProxy() {
  return new UserProxyAgent({ name: 'proxy', humanInputMode: 'NEVER' })
}

const getCappedProxy = () => new UserProxyAgent({ name: 'proxy', humanInputMode: 'NEVER', maxConsecutiveAutoReply: 1 })

await agents[0].initiateChat(agents[1], { message: 'Go.' }) // reports: require-turn-limit
await getProxy().initiateChat(agents[0], { message: 'Go.' }) // reports: require-turn-limit
await getCappedProxy().initiateChat(agents[0], { message: 'Go.' })
await agents[0].initiateChat(agents[1], { message: 'Go.', maxTurns: 8 })
