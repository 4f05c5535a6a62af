import { AssistantAgent, UserProxyAgent } from './autogen.js'

const writer = new AssistantAgent('writer', {
  systemMessage: 'You write summaries. Improve the last one in the light of what you are told.',
  llmConfig: { model: 'gpt-4o-mini' },
})

const boss = new UserProxyAgent('boss', {
  humanInputMode: 'NEVER',
  isTerminationMsg: ({ content }) => content.startsWith('DONE'),
  defaultAutoReply: 'Better, but not perfect yet. Go on.',
})

export async function main(): Promise<string> {
  const history = await boss.initiateChat(writer, { message: 'Improve the summary until it is perfect.' })
  return history.at(-1)?.content ?? ''
}
