import { AssistantAgent, UserProxyAgent } from './autogen/index.js'

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const person = new UserProxyAgent({ name: 'person', humanInputMode: 'ALWAYS' })
const nobody = new UserProxyAgent({ name: 'nobody', humanInputMode: 'NEVER' })

await person.initiateChat(writer, { message: 'Help me with my letter.' })
await writer.initiateChat(person, { message: 'What shall we write today?' })
await nobody.initiateChat(writer, { message: 'Help me with my letter.' }) // reports: require-turn-limit
