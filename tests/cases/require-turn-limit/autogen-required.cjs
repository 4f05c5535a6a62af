const { AssistantAgent, UserProxyAgent } = require('./autogen')

const writer = new AssistantAgent({ name: 'writer', llmConfig: { model: 'gpt-4o-mini' } })
const boss = new UserProxyAgent({ name: 'boss', humanInputMode: 'NEVER' })

async function main() {
  await boss.initiateChat(writer, { message: 'Write a poem.' }) // reports: require-turn-limit
  await boss.initiateChat(writer, { message: 'Write a poem.', maxTurns: 2 })
}

main().catch(console.error)
