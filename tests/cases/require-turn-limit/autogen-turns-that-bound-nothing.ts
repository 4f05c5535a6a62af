import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
const NO_LIMIT = Infinity
const TURNS = 6

await boss.initiateChat(writer, { message: 'Write.', maxTurns: null }) // reports: require-turn-limit
await boss.initiateChat(writer, { message: 'Write.', maxTurns: undefined }) // reports: require-turn-limit
await boss.initiateChat(writer, { message: 'Write.', maxTurns: Number.POSITIVE_INFINITY }) // reports: require-turn-limit
await boss.initiateChat(writer, { message: 'Write.', maxTurns: NO_LIMIT }) // reports: require-turn-limit
await boss.initiateChat(writer, { message: 'Write.', maxTurns: TURNS })
