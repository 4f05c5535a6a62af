// Ports exist whose constructors take the name first and the options second.
import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const capped = new AssistantAgent('writer', { llmConfig: { model: 'gpt-4o-mini' }, maxConsecutiveAutoReply: 3 })
const boss = new UserProxyAgent('boss', { humanInputMode: 'NEVER' })

await boss.initiateChat(capped, { message: 'Write.' })
await boss.initiateChat(capped, { message: 'Write.', maxTurns: 2 })
