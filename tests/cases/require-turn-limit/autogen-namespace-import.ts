import * as ag from './autogen/index.js'

const writer = new ag.AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const boss = new ag.UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })

await boss.initiateChat(writer, { message: 'Go on for ever.' }) // reports: require-turn-limit
await boss.initiateChat(writer, { message: 'Go on a while.', maxTurns: 5 })
