/** Two agents improve a summary, six turns at the most. */
import { AssistantAgent, UserProxyAgent } from '../autogen.js'

const writer = new AssistantAgent('writer', {
  systemMessage: 'You write summaries. Improve the last one in the light of what you are told.',
  llmConfig: { model: 'gpt-4o-mini' },
})

const boss = new UserProxyAgent('boss', {
  humanInputMode: 'NEVER',
  defaultAutoReply: 'Better, but not perfect yet. Go on.',
})

export async function perfectSummary(text: string): Promise<string> {
  const history = await boss.initiateChat(writer, {
    message: `Summarise this, and improve the summary until it is perfect:\n\n${text}`,
    maxTurns: 6,
  })
  return history.at(-1)?.content ?? ''
}
