import { AssistantAgent, ConversableAgent, UserProxyAgent } from './autogen/index.js'

const llmConfig = { model: 'gpt-4o-mini' }
const writer = new AssistantAgent({ name: 'writer', llmConfig })
const shortWriter = new AssistantAgent({ name: 'short', llmConfig, maxConsecutiveAutoReply: 3 })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })
const patientBoss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER', maxConsecutiveAutoReply: 2 })
const teacher = new ConversableAgent({ name: 'teacher', llmConfig })

await patientBoss.initiateChat(writer, { message: 'Write the release notes.' })
await boss.initiateChat(shortWriter, { message: 'Write the release notes.' })
await teacher.initiateChat(shortWriter, { message: 'Explain recursion.' })
await teacher.initiateChat(writer, { message: 'Explain recursion.' }) // reports: require-turn-limit
